import type { ReactNode } from 'react';
import { Chip } from '../ui/chip.tsx';
import { DeskHead } from '../ui/desk-head.tsx';
import { useDesk } from './desk.ts';
import styles from './head.module.css';
import { OwnState } from './own-state.tsx';
import { PlaceBadge } from './place-badge.tsx';
import { useTexts } from './use-texts.ts';

/** Which counter this is, who sits there, what time it is, and whether the hub is there. */
export function Head({ corner }: { readonly corner: ReactNode }) {
  const t = useTexts();
  const { town, language, counter, me, dates, now, away } = useDesk();
  const section = town.counters.find((one) => one.number === counter)?.section[language];
  return (
    <DeskHead
      house={town.office.name[language]}
      date={language === 'ja' ? dates.full(now) : dates.day(now)}
      time={dates.time(now)}
      corner={
        <>
          <span className={styles['chip']}>
            {away ? (
              <Chip pictogram="offline" tone="check">
                {t('head.away')}
              </Chip>
            ) : (
              <Chip pictogram="yes">{t('head.connected')}</Chip>
            )}
          </span>
          {corner}
        </>
      }
    >
      <PlaceBadge counter={counter} words="long" className={styles['badge']} />
      <span className={styles['who']}>
        {section} {me.name}
      </span>
      <span className={styles['chip']}>
        <OwnState />
      </span>
    </DeskHead>
  );
}
