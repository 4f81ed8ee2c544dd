import type { Notice } from '../../../shared/domain/notice.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useOffice } from '../office.ts';
import styles from './notice-list.module.css';
import { NoticeRow } from './notice-row.tsx';
import { noticesHappen, useNotices } from './notices-store.ts';
import { standingsOf, type Standing } from './standing.ts';
import { useNoticeWords } from './use-notice-words.ts';

/** The three parts of the list. */
const groups = {
  now: ['shown', 'covered', 'between'],
  toCome: ['to-come'],
  past: ['over', 'down'],
} as const satisfies Readonly<Record<string, readonly Standing[]>>;

type Group = keyof typeof groups;

/** All notices by how they stand, with the key to write one and, well apart from it, the one for emergencies. */
export function NoticeList({ list }: { readonly list: readonly Notice[] }) {
  const t = useNoticeWords();
  const { now, today, town, away } = useOffice();
  const means = useNotices((state) => state.means);
  const moment = { now, today, timeZone: town.office.timeZone, holidays: new Set(means?.holidays) };
  const rows = standingsOf(list, moment);
  return (
    <section className={styles['panel']}>
      <div className={styles['top']}>
        <h1 className={styles['title']}>{t('title')}</h1>
        {!away && (
          <>
            <DeskKey
              variant="primary"
              pictogram="pencil"
              onPress={() => noticesHappen({ type: 'writing begun', notice: null })}
            >
              {t('new')}
            </DeskKey>
            {means && (
              <span className={styles['emergency']} data-emergency="">
                <DeskKey pictogram="late" onPress={() => noticesHappen({ type: 'emergency begun' })}>
                  {t('emergency.key')}
                </DeskKey>
              </span>
            )}
          </>
        )}
      </div>
      {(Object.keys(groups) as Group[]).map((group) => {
        const own = rows.filter(({ standing }) => groups[group].some((one) => one === standing));
        return (
          <div key={group} className={styles['group']}>
            <h2>{t(`groups.${group}`)}</h2>
            {own.length === 0 ? (
              <p>{t(`none.${group}`)}</p>
            ) : (
              <ul>
                {own.map((one) => (
                  <NoticeRow key={one.notice.id} {...one} />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
