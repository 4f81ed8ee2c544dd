import type { UndoRecord } from './undo.ts';

/** What happened, as the append-only log names it. */
export type EventKind =
  | 'ticket.issued'
  | 'stop.called'
  | 'stop.recalled'
  | 'stop.serving'
  | 'stop.absent'
  | 'stop.back'
  | 'stop.done'
  | 'stop.expired'
  | 'stop.held'
  | 'stop.transferred'
  | 'stop.papers-ready'
  | 'stop.added'
  | 'stop.dropped'
  | 'way.ordered'
  | 'stop.cancelled'
  | 'visit.priority'
  | 'visit.needs'
  | 'visit.note'
  | 'visit.rated'
  | 'undone'
  | 'ticket.reissued'
  | 'paper.entered'
  | 'line.stopped'
  | 'line.resumed'
  | 'counter.helping'
  | 'kiosk.pin'
  | 'kiosk.unlocked'
  | 'counter.opened'
  | 'counter.paused'
  | 'counter.closed'
  | 'help.called'
  | 'help.answered'
  | 'staff.added'
  | 'staff.ended'
  | 'staff.export-right'
  | 'staff.signed-in'
  | 'staff.signed-out'
  | 'device.code'
  | 'device.paired'
  | 'device.revoked'
  | 'notice.written'
  | 'notice.ended'
  | 'booking.held'
  | 'booking.made'
  | 'booking.confirmed'
  | 'booking.prolonged'
  | 'booking.moved'
  | 'booking.edited'
  | 'booking.cancelled'
  | 'booking.lapsed'
  | 'booking.permit'
  | 'import.applied'
  | 'import.undone'
  | 'store.replaced';

/** One row of the log: written in the same transaction as the change it tells of. No personal data. */
export interface HallEvent {
  readonly kind: EventKind;
  readonly at: number;
  readonly businessDay: string;
  readonly stop?: string;
  readonly counter?: number;
  /** Account that acted; absent = the program or a visitor. */
  readonly staff?: string;
  readonly device?: string;
  /** What the change did, where staff may take it back. */
  readonly undo?: UndoRecord;
  /** The event this one took back. */
  readonly undoes?: number;
  /** The booking of a room it tells of. */
  readonly booking?: string;
}
