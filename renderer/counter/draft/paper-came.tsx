import type { PagePrintOutcome } from '../../../shared/bridge.ts';
import { Message } from '../../ui/message.tsx';
import { useTexts } from '../use-texts.ts';

/** What came of printing, and what to do if nothing did. */
export function PaperCame({ came }: { readonly came: PagePrintOutcome['kind'] }) {
  const t = useTexts();
  const failed = came === 'failed';
  return (
    <Message pictogram={failed ? 'no' : 'print'} tone={failed ? 'stop' : 'note'} title={t(`draft.paperOut.${came}`)}>
      {t(`draft.paperOut.rest.${came}`)}
    </Message>
  );
}
