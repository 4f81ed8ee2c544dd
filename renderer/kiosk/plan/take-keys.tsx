import { stopsOfTicket } from '../../../shared/flow/visitor-plan.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { PlanScreen } from '../screen.ts';
import { happen } from '../store.ts';
import { useTake } from '../use-take.ts';
import { useTexts } from '../use-texts.ts';
import type { PlanPageProps } from './plan-page-props.ts';
import { PrintKey } from './print-key.tsx';
import styles from './take-keys.module.css';

/** The plan on paper, and the one key that takes a ticket for all its stops; without stops, the end. */
export function TakeKeys({ plan, screen }: PlanPageProps) {
  const { t } = useTexts();
  const take = useTake();
  const { attempt } = screen;
  const asking = attempt.kind === 'asking';
  const requestId = attempt.kind === 'failed' ? attempt.requestId : null;
  return (
    <div className={styles['keys']}>
      {!asking && <PrintKey plan={plan} screen={screen} />}
      {plan.stops.length > 0 ? (
        <Key
          variant="primary"
          className={styles['take']}
          busy={asking ? t('common:busy') : null}
          onPress={() => void take(stopsOfTicket(plan), requestId)}
        >
          <Pictogram name="ticket" className={styles['sign']} />
          <span>{t(`plan:take.${takeWords(plan.stops, screen)}`)}</span>
        </Key>
      ) : (
        <Key variant="primary" className={styles['take']} onPress={() => happen({ type: 'finished' })}>
          {t('plan:take.done')}
        </Key>
      )}
    </div>
  );
}

function takeWords(stops: PlanPageProps['plan']['stops'], { attempt }: PlanScreen): 'key' | 'tight' | 'again' | 'rest' {
  if (attempt.kind === 'failed') return attempt.trouble.kind === 'closed' ? 'rest' : 'again';
  return stops.some((stop) => stop.wait.tight) ? 'tight' : 'key';
}
