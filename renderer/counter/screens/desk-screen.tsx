import type { ReactNode } from 'react';
import { useDesk } from '../desk.ts';
import { AwayBanner } from '../away-banner.tsx';
import { Head } from '../head.tsx';
import { HelpCalls } from '../aside/help-calls.tsx';
import { KeysKey } from '../aside/keys-key.tsx';
import { OtherCounters } from '../aside/other-counters.tsx';
import { PrinterWarnings } from '../aside/printer-warnings.tsx';
import { UncoveredNotice } from '../aside/uncovered-notice.tsx';
import { UndoPanel } from '../aside/undo-panel.tsx';
import { ClosingNotice } from '../closing-notice.tsx';
import { NextPanel } from '../lists/next-panel.tsx';
import { WaitingLists } from '../lists/waiting-lists.tsx';
import { OwnCounter } from '../own-counter.tsx';
import { Panels } from '../panels.tsx';
import { ReplacedNotice } from '../replaced-notice.tsx';
import { NobodyHere } from '../visitor/nobody-here.tsx';
import { VisitorHere } from '../visitor/visitor-here.tsx';
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
        <ClosingNotice />
        {part.here ? <VisitorHere stop={part.here} /> : <NobodyHere />}
        <OwnCounter />
      </main>
      <aside className={styles['right']} aria-label={t('others.title')}>
        <UndoPanel />
        <HelpCalls />
        <UncoveredNotice />
        <PrinterWarnings />
        <OtherCounters />
        <KeysKey />
      </aside>
      <Panels />
    </div>
  );
}
