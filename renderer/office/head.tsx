import type { ReactNode } from 'react';
import { Chip } from '../ui/chip.tsx';
import { DeskHead } from '../ui/desk-head.tsx';
import { DeskKey } from '../ui/desk-key.tsx';
import styles from './head.module.css';
import { useOffice } from './office.ts';
import { shortcuts } from './shortcuts.ts';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** What this window is for, who works here, what time it is, and whether the hub is there. */
export function Head({ corner }: { readonly corner: ReactNode }) {
  const t = useTexts();
  const { town, language, me, dates, now, away } = useOffice();
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
          <DeskKey
            variant="quiet"
            shortcut={shortcuts.leave}
            onPress={() => happen({ type: 'panel opened', panel: { kind: 'leaving' } })}
          >
            {t('head.leave')}
          </DeskKey>
          {corner}
        </>
      }
    >
      <b>{t('head.title')}</b>
      <span className={styles['who']}>{me.name}</span>
    </DeskHead>
  );
}
