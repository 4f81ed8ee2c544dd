import { useEffect } from 'react';
import { Key } from '../../ui/key.tsx';
import { chime } from '../chime.ts';
import { inSteps } from '../idle.ts';
import { Stage } from '../stage.tsx';
import { happen, useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './still-there.module.css';

/** Seconds left, and how many there were. */
export interface StillThereProps {
  readonly left: number;
  readonly of: number;
}

/** Asks before it forgets. Any touch means yes; the question can be answered as often as it is asked. */
export function StillThere({ left, of }: StillThereProps) {
  const { t } = useTexts();
  useEffect(() => chime(useKiosk.getState().volume), []);
  return (
    <Stage
      alert
      picture="clock"
      title={t('still.title')}
      lead={<span role="timer">{t('still.words', { seconds: inSteps(left) })}</span>}
    >
      <div className={styles['bar']} aria-hidden="true">
        <i style={{ width: `${(100 * left) / of}%` }} />
      </div>
      <Key
        variant="primary"
        className={styles['stay']}
        onPress={() => happen({ type: 'touched', at: performance.now() })}
      >
        {t('still.stay')}
      </Key>
    </Stage>
  );
}
