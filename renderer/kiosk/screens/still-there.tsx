import { useEffect } from 'react';
import { Key } from '../../ui/key.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { chime } from '../chime.ts';
import { inSteps } from '../idle.ts';
import type { Screen } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen, useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './still-there.module.css';

/** Seconds left, how many there were, and what is asked about. */
export interface StillThereProps {
  readonly left: number;
  readonly of: number;
  readonly screen: Screen;
}

/** Asks before it forgets. Any touch means yes; the question can be answered as often as it is asked. */
export function StillThere({ left, of, screen }: StillThereProps) {
  const { t } = useTexts();
  const slow = useKiosk((state) => state.slow);
  useEffect(() => chime(useKiosk.getState().volume), []);
  return (
    <Stage
      alert
      picture="clock"
      title={t('still.title')}
      lead={<span role="timer">{t('still.words', { seconds: inSteps(left) })}</span>}
      look={screen.kind === 'ticket' && <TicketNumber value={screen.ticket.ticket} className={styles['number']} />}
    >
      <div className={styles['bar']} aria-hidden="true">
        <i style={{ width: `${(100 * left) / of}%` }} />
      </div>
      <Key variant="primary" className={styles['stay']} onPress={stay}>
        {t('still.stay')}
      </Key>
      {!slow && <SlowKey />}
    </Stage>
  );
}

/** For whoever was asked too soon. */
function SlowKey() {
  const { t } = useTexts();
  const press = (): void => {
    happen({ type: 'mode switched', mode: 'slow' });
    stay();
  };
  return (
    <Key variant="quiet" center className={styles['slow']} onPress={press}>
      <span className={styles['words']}>
        <b>{t('still.slow')}</b>
        <span>{t('still.slowHelp')}</span>
      </span>
    </Key>
  );
}

const stay = (): void => happen({ type: 'touched', at: performance.now() });
