import type { Stop } from '../../../shared/domain/visit.ts';
import { Chip } from '../../ui/chip.tsx';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';

/** Over the keys that end a stop: forms of it that nobody accepted or sent back yet. It holds up nothing. */
export function FinishReminder({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { view, guidance } = useDesk();
  const errands = [stop.errand, ...stop.also];
  const here = (guidance?.book.forms ?? []).filter(({ procedures }) => procedures.some((one) => errands.includes(one)));
  const left = (view.drafts[stop.visitId] ?? []).filter(
    ({ form, state }) => state === 'drafted' && here.some(({ id }) => id === form),
  );
  if (stop.state !== 'serving' || left.length === 0) return null;
  return (
    <Chip pictogram="papers" tone="check">
      {t('draft.notAccepted', { count: left.length })}
    </Chip>
  );
}
