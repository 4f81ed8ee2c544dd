import type { Stop } from '../../../shared/domain/visit.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { openAbout } from '../open-about.ts';
import { shortcuts } from '../shortcuts.ts';
import { useTexts } from '../use-texts.ts';
import { wayOf } from '../way-of.ts';
import { WayCard } from './way-card.tsx';
import styles from './way.module.css';

/** The counters a visitor goes round: done, here, to come; what is to come can be changed. */
export function Way({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { view, guidance, away } = useDesk();
  const way = wayOf(view, stop, guidance);
  return (
    <section className={styles['way']}>
      <div className={styles['top']}>
        <h2 className={styles['title']}>{t('way.title')}</h2>
        {!away && (
          <div className={styles['keys']}>
            {way.some(({ movable }) => movable) && (
              <DeskKey variant="quiet" pictogram="swap" shortcut={shortcuts.way} onPress={() => openAbout('way', stop)}>
                {t('act.way')}
              </DeskKey>
            )}
            <DeskKey variant="quiet" pictogram="plus" shortcut={shortcuts.add} onPress={() => openAbout('add', stop)}>
              {t('act.add')}
            </DeskKey>
          </div>
        )}
      </div>
      <ol className={styles['stops']}>
        {way.map((one) => (
          <WayCard key={one.id} stop={one} current={one.id === stop.id} />
        ))}
      </ol>
    </section>
  );
}
