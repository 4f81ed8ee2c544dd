import { stopsOfTicket, type VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { assistKeys } from './assist-keys.ts';
import type { Assist } from './assist.ts';
import { hereOf } from './here-of.ts';
import styles from './plan-column.module.css';

/** Props: the guide and its plan. */
export interface PlanEndsProps {
  readonly assist: Assist;
  readonly plan: VisitorPlan;
}

/** A ticket for the plan, or the plan on the ticket of the visitor who is here. */
export function PlanEnds({ assist, plan }: PlanEndsProps) {
  const t = useTexts();
  const { acts, part, away } = useDesk();
  const doing = useCounter((state) => state.doing);
  const here = hereOf(assist, part);
  const stops = stopsOfTicket(plan);
  const possible = stops.length > 0 && !away;
  const give = (): void => acts.giveTicket(stops);
  const put = here ? (): void => acts.putOn(here, stops) : null;
  useDialogKeys((key) => {
    if (key === assistKeys.give && possible) give();
    else if (key === assistKeys.put && possible && put) put();
    else return false;
    return true;
  });
  if (!possible) return null;
  return (
    <div className={styles['ends']}>
      {put && here && (
        <DeskKey
          variant="primary"
          pictogram="plus"
          shortcut={assistKeys.put}
          busy={doing?.act === 'addStops' ? t('common:busy') : null}
          onPress={put}
        >
          {t('assist.put', { ticket: here.ticket })}
        </DeskKey>
      )}
      <DeskKey
        variant={put ? 'normal' : 'primary'}
        pictogram="ticket"
        shortcut={assistKeys.give}
        busy={doing?.act === 'issue' ? t('common:busy') : null}
        onPress={give}
      >
        {t(put ? 'assist.giveOther' : 'assist.give')}
      </DeskKey>
    </div>
  );
}
