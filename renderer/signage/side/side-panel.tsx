import { useCallback } from 'react';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { useHall } from '../hall.ts';
import { EventsPanel } from '../rooms/events-panel.tsx';
import { RoomsPanel } from '../rooms/rooms-panel.tsx';
import { WeekPanel } from '../rooms/week-panel.tsx';
import { SectionsBoard } from '../sections-board.tsx';
import { happen, useSignage } from '../store.ts';
import { WaitingLines } from '../waiting-lines.tsx';
import { NoticePanel } from '../../display/notice-panel.tsx';
import { PanelGuard } from './panel-guard.tsx';
import type { SidePage } from './side-page.ts';
import styles from './side-panel.module.css';
import { standingPanel } from './standing-panel.ts';

/** The place beside the calls: by turns what the programme puts there. Calls stand at its side all the while. */
export function SidePanel() {
  const panel = useSignage(standingPanel);
  const stale = useSignage((state) => state.freshness === 'stale');
  const { clock } = useHall();
  const id = panel?.id;
  const onFailed = useCallback(() => {
    if (id !== undefined) happen({ type: 'panel failed', panel: id, at: performance.now(), wall: clock.now() });
  }, [id, clock]);
  if (!panel) return null;
  return (
    <section className={styles['panel']} data-side={panel.page.kind} data-stale={stale || undefined}>
      <PanelGuard key={panel.name} onFailed={onFailed}>
        <Page page={panel.page} />
      </PanelGuard>
    </section>
  );
}

function Page({ page }: { readonly page: SidePage }) {
  switch (page.kind) {
    case 'waiting':
      return <WaitingLines lines={page.lines} />;
    case 'sections':
      return <SectionsBoard page={page.page} />;
    case 'rooms':
      return <RoomsPanel page={page.page} />;
    case 'week':
      return <WeekPanel page={page.page} />;
    case 'events':
      return <EventsPanel page={page.page} />;
    case 'notice':
      return <NoticePanel page={page.page} />;
    case 'emergency':
      return null;
    default:
      return assertNever(page);
  }
}
