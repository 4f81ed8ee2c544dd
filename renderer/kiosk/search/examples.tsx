import { Key } from '../../ui/key.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './examples.module.css';

const EXAMPLES = ['residence', 'moving', 'card', 'pension', 'nursery', 'refuse'] as const;

/** Words that many look for: a touch instead of typing, and a sign of what may be typed. */
export function Examples() {
  const { t } = useTexts();
  return (
    <div className={styles['examples']}>
      {EXAMPLES.map((name) => {
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
