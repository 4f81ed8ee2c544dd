import type { ReactNode } from 'react';
import { useDesk } from '../desk.ts';
import { AwayBanner } from '../away-banner.tsx';
import { Head } from '../head.tsx';
import { HelpCalls } from '../help-calls.tsx';
import { KeyList } from '../key-list.tsx';
import { NextPanel } from '../next-panel.tsx';
import { OtherCounters } from '../other-counters.tsx';
import { OwnCounter } from '../own-counter.tsx';
import { Panels } from '../panels.tsx';
import { PrinterWarnings } from '../printer-warnings.tsx';
import { ReplacedNotice } from '../replaced-notice.tsx';
import { VisitorHere } from '../visitor-here.tsx';
import { NobodyHere } from '../nobody-here.tsx';
import { WaitingLists } from '../waiting-lists.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './desk-screen.module.css';

/** The desk: who waits, who is here, what goes on elsewhere. */
export function DeskScreen({ corner }: { readonly corner: ReactNode }) {
  const t = useTexts();
  const { part } = useDesk();
  return (
    <div className={styles['desk']}>
      <Head corner={corner} />
      <aside className={styles['left']} aria-label={t('waiting.title')}>
        <NextPanel />
        <WaitingLists />
      </aside>
      <main className={styles['main']}>
        <AwayBanner />
        <ReplacedNotice />
        {part.here ? <VisitorHere stop={part.here} /> : <NobodyHere />}
        <OwnCounter />
      </main>
      <aside className={styles['right']} aria-label={t('others.title')}>
        <HelpCalls />
        <PrinterWarnings />
        <OtherCounters />
        <KeyList />
      </aside>
      <Panels />
    </div>
  );
}
