import type { Panel } from '../../../shared/bridge.ts';
import { Key } from '../../ui/key.tsx';
import { useHall } from '../hall.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './examples.module.css';

const EXAMPLES = ['residence', 'moving', 'card', 'pension', 'nursery', 'refuse'] as const;

/** How many there is room for beside or above the keys. */
const SHOWN: Readonly<Record<Panel, number>> = { 'portrait-32': 6, 'landscape-21': 4 };

/** Words that many look for: a touch instead of typing, and a sign of what may be typed. */
export function Examples() {
  const { panel } = useHall();
  const { t } = useTexts();
  return (
    <div className={styles['examples']}>
      {EXAMPLES.slice(0, SHOWN[panel]).map((name) => {
        const word = t(`search:examples.${name}`);
        return (
          <Key
            key={name}
            center
            className={styles['key']}
            onPress={() => happen({ type: 'typed changed', typed: word })}
          >
            <span>{word}</span>
          </Key>
        );
      })}
    </div>
  );
}
