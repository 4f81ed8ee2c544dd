import { stopsOfTicket } from '../../../shared/flow/visitor-plan.ts';
import { Choice } from '../choice.tsx';
import { usePlan } from '../plan/use-plan.ts';
import type { PlanScreen } from '../screen.ts';
import { happen } from '../store.ts';
import { useTake } from '../use-take.ts';
import { useTexts } from '../use-texts.ts';

/** On paper at the counter: the plan takes the ordinary ticket, as if no form had been offered. */
export function PaperChoice({ plan: screen }: { readonly plan: PlanScreen }) {
  const { t, tile } = useTexts();
  const plan = usePlan(screen);
  const take = useTake();
  const press = (): void => {
    happen({ type: 'forms dropped' });
    void take({ stops: stopsOfTicket(plan), requestId: null, draft: null, hold: screen.room });
  };
  return (
    <Choice pictogram="pencil" title={tile.t('card:offer.paper')} help={t('card:offer.paperHelp')} onPress={press} />
  );
}
