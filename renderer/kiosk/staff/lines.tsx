import { Key } from '../../ui/key.tsx';
import { useHall } from '../hall.ts';
import { LineBadge } from '../place-badge.tsx';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './staff-keys.module.css';

/** Which line was the lost ticket for? */
export function Lines() {
  const { town } = useHall();
  const { t, say } = useTexts();
  const search = (line: string | null): void =>
    happen({ type: 'tickets asked', search: { line, span: 60, number: null } });
  return (
    <Stage title={t('staff.lines')} lead={t('staff.linesLead')} picture="search">
      <div className={styles['keys']}>
        {town.lines.map((line) => (
          <Key key={line.letter} variant="quiet" className={styles['key']} onPress={() => search(line.letter)}>
            <LineBadge line={line} />
            {say(line.short)}
          </Key>
        ))}
        <Key variant="quiet" center className={[styles['key'], styles['wide']].join(' ')} onPress={() => search(null)}>
          {t('staff.anyLine')}
        </Key>
      </div>
    </Stage>
  );
}
