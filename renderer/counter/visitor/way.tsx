import type { WayStop } from '../../../shared/domain/desk-view.ts';
import type { Stop } from '../../../shared/domain/visit.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { openAbout } from '../open-about.ts';
import { shortcuts } from '../shortcuts.ts';
import { useTexts } from '../use-texts.ts';
import { WayCard } from './way-card.tsx';
import styles from './way.module.css';

/** The counters a visitor goes round: done, here, to come. One matter alone is a way of one. */
export function Way({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { view, away } = useDesk();
  const way: readonly WayStop[] = view.ways[stop.visitId] ?? [stop];
  return (
    <section className={styles['way']}>
      <div className={styles['top']}>
        <h2 className={styles['title']}>{t('way.title')}</h2>
        {!away && (
          <DeskKey variant="quiet" pictogram="plus" shortcut={shortcuts.add} onPress={() => openAbout('add', stop)}>
            {t('act.add')}
          </DeskKey>
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
