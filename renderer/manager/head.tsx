import type { ReactNode } from 'react';
import { openOffice } from '../desk/open-office.ts';
import { Chip } from '../ui/chip.tsx';
import { DeskHead } from '../ui/desk-head.tsx';
import { DeskKey } from '../ui/desk-key.tsx';
import styles from './head.module.css';
import { useHouse } from './house.ts';
import { useTexts } from './use-texts.ts';

/** Whose page this is, what time it is, and whether the hub is there. */
export function Head({ corner }: { readonly corner: ReactNode }) {
  const t = useTexts();
  const { town, language, me, dates, now, away, session } = useHouse();
  return (
    <DeskHead
      house={town.office.name[language]}
      date={language === 'ja' ? dates.full(now) : dates.day(now)}
      time={dates.time(now)}
      corner={
        <>
          <span className={styles['chip']}>
            <Chip pictogram={away ? 'offline' : 'yes'} tone={away ? 'check' : 'plain'}>
              {t(away ? 'head.away' : 'head.connected')}
            </Chip>
          </span>
          <DeskKey variant="quiet" pictogram="office" onPress={openOffice}>
            {t('head.office')}
          </DeskKey>
          <DeskKey variant="quiet" onPress={() => session.leave('left')}>
            {t('head.leave')}
          </DeskKey>
          {corner}
        </>
      }
    >
      <b>{t('head.role')}</b>
      <span>{me.name}</span>
    </DeskHead>
  );
}
