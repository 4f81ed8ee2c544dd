import type { PanelsView } from '../../shared/domain/panels-view.ts';
import { displayPanels } from '../commands/display-panels.ts';
import type { Deps } from '../commands/command.ts';
import type { RoomWeekReader } from '../commands/room-week.ts';
import { liveView, type LiveView } from './live.ts';
import { publisher } from './publisher.ts';

/** What displays show beside the calls. */
export interface PanelViews {
  readonly panels: LiveView<PanelsView>;
  changed(): void;
  stop(): void;
}

/** A hall that is busy changes often, rooms and notices seldom: looked at so often (ms). */
const PAUSE_MS = 200;

/** Sent also without changes after this time (ms), a little less than the heartbeat that asks. */
const AGAIN_MS = 9_000;

/** Beside the views of the hall. A call costs it one count of changes; with nobody watching not even that. */
export function panelViews(
  deps: Pick<Deps, 'store' | 'machine' | 'content'>,
  { week, onError }: { readonly week: RoomWeekReader; readonly onError: (error: unknown) => void },
): PanelViews {
  const read = displayPanels(deps, week);
  let sent = { of: '', at: -Infinity };
  const publish = async (): Promise<void> => {
    if (!panels.watched) return void (sent = { of: '', at: -Infinity });
    const { bookings, notices } = await deps.store.access.revisions.current();
    const of = `${bookings} ${notices} ${Math.floor(deps.machine.now() / 60_000)} ${deps.content().version}`;
    if (of === sent.of && performance.now() - sent.at < AGAIN_MS) return;
    panels.publish(await read());
    sent = { of, at: performance.now() };
  };
  const { changed, stop } = publisher(publish, onError, PAUSE_MS);
  const panels = liveView<PanelsView>(() => {
    sent = { of: '', at: -Infinity };
    changed();
  });
  return { panels, changed, stop };
}
