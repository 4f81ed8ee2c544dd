import { waitWords } from '../../i18n/wait-words.ts';
import { Chip } from '../../ui/chip.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { admissionWords } from '../admission-words.ts';
import { useDesk } from '../desk.ts';
import { shortcuts } from '../shortcuts.ts';
import { happen } from '../store.ts';
import { waitTexts } from '../wait-texts.ts';
import { useTexts } from '../use-texts.ts';
import styles from './my-lines.module.css';

/** The lines of this counter: how many wait, what a new visitor is told, whether tickets are given. */
export function MyLines() {
  const t = useTexts();
  const { part, view, town, language, away } = useDesk();
  const lines = town.lines.filter(({ letter }) => part.lines.includes(letter));
  return (
    <section className={styles['lines']}>
      <div className={styles['top']}>
        <h2 className={styles['title']}>{t('lines.title')}</h2>
        {!away && (
          <DeskKey
            variant="quiet"
            shortcut={shortcuts.tickets}
            onPress={() => happen({ type: 'panel opened', panel: { kind: 'tickets' } })}
          >
            {t('lines.tickets')}
          </DeskKey>
        )}
      </div>
      <ul>
        {lines.map(({ letter, name }) => {
          const status = view.lines.find((one) => one.letter === letter);
          if (!status) return null;
          return (
            <li key={letter} className={styles['line']}>
              <b>
                {letter} {name[language]}
                {part.helping.includes(letter) && <small>{t('lines.helping')}</small>}
              </b>
              <span>{t('line.waiting', { count: status.waiting })}</span>
              <span>{t('lines.told', { band: waitWords(status.wait.band, waitTexts(t), 'short') })}</span>
              <span className={styles['state']}>
                <Chip
                  pictogram={status.admission.kind === 'open' ? 'yes' : 'no'}
                  tone={status.admission.kind === 'open' ? 'good' : 'plain'}
                >
                  {admissionWords(status.admission, t)}
                </Chip>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
