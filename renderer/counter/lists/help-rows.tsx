import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { otherLines } from '../other-lines.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { shortcuts } from '../shortcuts.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './help-rows.module.css';
import lists from './waiting-lists.module.css';

/** So many lines are named; the dialog has them all. */
const SHOWN = 3;

/** Lines of others in which somebody waits, and those this counter helps in. */
export function HelpRows() {
  const t = useTexts();
  const { view, town, part, language, away } = useDesk();
  const busy = otherLines(view, town, part).filter(({ waiting, helping }) => waiting > 0 || helping);
  if (busy.length === 0) return null;
  return (
    <>
      <h3 className={lists['second']}>{t('cover.heading')}</h3>
      <ul>
        {busy.slice(0, SHOWN).map(({ line, waiting, helping }) => (
          <li key={line.letter} className={styles['row']}>
            {line.counters[0] !== undefined && <PlaceBadge counter={line.counters[0]} className={styles['badge']} />}
            <span className={styles['name']}>{line.short[language]}</span>
            <span>{t('line.waiting', { count: waiting })}</span>
            {helping && <b>{t('cover.on')}</b>}
          </li>
        ))}
      </ul>
      {!away && (
        <DeskKey
          variant="quiet"
          shortcut={shortcuts.cover}
          className={styles['key']}
          onPress={() => happen({ type: 'panel opened', panel: { kind: 'cover' } })}
        >
          {t('cover.open')}
        </DeskKey>
      )}
    </>
  );
}
