import type { OfficeView } from '../../shared/domain/rooms/office-view.ts';
import type { Deps } from '../commands/command.ts';
import { liveView, type LiveView } from './live.ts';
import { publisher } from './publisher.ts';

/** What the windows of the office watch. */
export interface OfficeViews {
  readonly office: LiveView<OfficeView>;
  changed(): void;
  stop(): void;
}

/** Tentative bookings that are shown. */
const MOST_WAITING = 100;

/** A hall that is busy changes often, its rooms seldom: at most so often (ms). */
const PAUSE_MS = 200;

/** Beside the views of the hall, so that neither waits for the other. */
export function officeViews(
  { store, machine }: Pick<Deps, 'store' | 'machine'>,
  onError: (error: unknown) => void,
): OfficeViews {
  const publish = async (): Promise<void> => {
    if (!office.watched) return;
    const { bookings, revisions } = store.access;
    // The count before what it counts: a change in between is told once more, not never.
    const { bookings: bookingsRevision, notices: noticesRevision } = await revisions.current();
    const waiting = await bookings.tentative(MOST_WAITING);
    office.publish({ asOf: machine.now(), bookingsRevision, noticesRevision, waiting });
  };
  const { changed, stop } = publisher(publish, onError, PAUSE_MS);
  const office = liveView<OfficeView>(changed);
  return { office, changed, stop };
}
