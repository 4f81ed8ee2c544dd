import { formsFor } from '../../../shared/forms/forms-for.ts';
import { stopsOfTicket } from '../../../shared/flow/visitor-plan.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import type { PlanScreen } from '../screen.ts';
import { happen } from '../store.ts';
import { useOfficeDate } from '../use-office-date.ts';
import { useTake } from '../use-take.ts';
import { useTexts } from '../use-texts.ts';
import type { PlanPageProps } from './plan-page-props.ts';
import { PrintKey } from './print-key.tsx';
import styles from './take-keys.module.css';
import { wantsRoom } from './wants-room.ts';

/**
 * The plan on paper, and the one key that goes on: to a room, where one can be chosen; with the forms of its procedures filled
 * in here, where there are any; else with a ticket for all its stops; without stops, the end.
 */
export function TakeKeys({ plan, screen }: PlanPageProps) {
  const { t } = useTexts();
  const { guidance, rooms } = useHall();
  const { attempt, room } = screen;
  const asking = attempt.kind === 'asking';
  const forms = attempt.kind === 'none' ? formsFor(guidance.book, stopsOfTicket(plan).flat()).map(({ id }) => id) : [];
  const finds = attempt.kind === 'none' && room === null && wantsRoom(plan, rooms);
  const fills = forms.length > 0 && !finds;
  return (
    <div className={styles['keys']} data-forms={fills || finds || undefined}>
      {finds && <FindRoomKey />}
      {fills && (
        <Key variant="primary" className={styles['fill']} onPress={() => happen({ type: 'forms wanted', forms })}>
          <Pictogram name="doc" className={styles['sign']} />
          <span>{t('forms.fill', { count: forms.length })}</span>
        </Key>
      )}
      {!asking && <PrintKey plan={plan} screen={screen} />}
      {plan.stops.length > 0 ? (
        <TicketKey plan={plan} screen={screen} quiet={fills || finds} />
      ) : (
        <Key variant="primary" className={styles['take']} onPress={() => happen({ type: 'finished' })}>
          {t('plan:take.done')}
        </Key>
      )}
    </div>
  );
}

/** A room comes first: the ticket is taken for it. */
function FindRoomKey() {
  const { t } = useTexts();
  const today = useOfficeDate();
  return (
    <Key variant="primary" className={styles['fill']} onPress={() => happen({ type: 'rooms wanted', today })}>
      <Pictogram name="door" className={styles['sign']} />
      <span>{t('room.find')}</span>
    </Key>
  );
}

interface TicketKeyProps extends PlanPageProps {
  /** Another key is the one to press. */
  readonly quiet: boolean;
}

function TicketKey({ plan, screen, quiet }: TicketKeyProps) {
  const { t } = useTexts();
  const take = useTake();
  const { attempt } = screen;
  const requestId = attempt.kind === 'failed' ? attempt.requestId : null;
  const press = () => void take({ stops: stopsOfTicket(plan), requestId, draft: null, hold: screen.room });
  if (quiet) {
    return (
      <Key variant="quiet" center className={styles['only']} onPress={press}>
        <Pictogram name="ticket" className={styles['printer']} />
        <span>{t('forms.only')}</span>
      </Key>
    );
  }
  return (
    <Key
      variant="primary"
      className={styles['take']}
      busy={attempt.kind === 'asking' ? t('common:busy') : null}
      onPress={press}
    >
      <Pictogram name="ticket" className={styles['sign']} />
      <span>{t(`plan:take.${takeWords(plan.stops, screen)}`)}</span>
    </Key>
  );
}

function takeWords(stops: PlanPageProps['plan']['stops'], { attempt }: PlanScreen): 'key' | 'tight' | 'again' | 'rest' {
  if (attempt.kind === 'failed') return attempt.trouble.kind === 'closed' ? 'rest' : 'again';
  return stops.some((stop) => stop.wait.tight) ? 'tight' : 'key';
}
