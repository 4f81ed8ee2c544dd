import type { Stop } from '../../../shared/domain/visit.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useDesk } from '../desk.ts';
import { openAbout } from '../open-about.ts';
import { shortcuts } from '../shortcuts.ts';
import { useTexts } from '../use-texts.ts';
import styles from './memo.module.css';

const asks = [
  ['note', 'pencil'],
  ['needs', 'wheelchair'],
  ['priority', 'flag'],
  ['cancel', 'no'],
] as const satisfies readonly (readonly [string, PictogramName])[];

/** What other counters left for this one, and the keys to what is written down about a visit. */
export function Memo({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { away } = useDesk();
  return (
    <section className={styles['memo']} data-empty={stop.note === '' ? '' : undefined}>
      <h2 className={styles['title']}>{t('memo.heading')}</h2>
      <p className={styles['words']}>{stop.note === '' ? t('memo.none') : stop.note}</p>
      {!away && (
        <div className={styles['keys']}>
          {asks.map(([ask, pictogram]) => (
            <DeskKey
              key={ask}
              variant="quiet"
              pictogram={pictogram}
              shortcut={shortcuts[ask]}
              onPress={() => openAbout(ask, stop)}
            >
              {t(`act.${ask}`)}
            </DeskKey>
          ))}
        </div>
      )}
    </section>
  );
}
