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
  | 'counter.opened'
  | 'counter.paused'
  | 'counter.closed'
  | 'help.called'
  | 'help.answered'
  | 'staff.added'
  | 'staff.ended'
  | 'staff.signed-in'
  | 'staff.signed-out'
  | 'device.code'
  | 'device.paired'
  | 'device.revoked'
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
}
