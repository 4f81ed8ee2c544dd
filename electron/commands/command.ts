import type { Content } from '../../shared/content/check-content.ts';
import type { DayRule } from '../../shared/domain/business-day.ts';
import type { Holidays } from '../../shared/domain/hall-hours.ts';
import type { OpeningHours } from '../../shared/domain/opening-hours.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { StaffRole } from '../../shared/domain/house-view.ts';
import type { PairedDevice } from '../ports/devices.ts';
import type { Drafts } from '../ports/drafts.ts';
import type { Machine } from '../ports/machine.ts';
import type { Store } from '../ports/store.ts';
import type { WaitBoard } from '../ports/wait-board.ts';

/** A town's content as the hub runs on it. A value: newer content is another one. */
export interface RunningContent extends Content {
  /** The office's hours with its closed dates. */
  readonly hours: OpeningHours;
  readonly holidays: Holidays;
  /** The same content has the same name, whenever it was read. */
  readonly version: string;
}

/** What every use case is built with. */
export interface Deps {
  readonly store: Store;
  readonly drafts: Drafts;
  readonly machine: Machine;
  /** The content of now. It may be replaced at any time: asked for in each operation, never kept for the next. */
  readonly content: () => RunningContent;
  /** The business day (ISO date) of an instant. */
  readonly dayOf: (at: number) => string;
  readonly waits: WaitBoard;
}

/** A signed-in person in one window. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  /** Names the session in the store. */
  readonly tokenHash: string;
  readonly counter: number | null;
}

/** A person who took a counter. */
export interface CounterStaff extends StaffMember {
  readonly counter: number;
}

/** The device an operation came from. */
export type FromDevice = PairedDevice;

/** The instant and the business day an operation happens on. */
export interface Moment {
  readonly at: number;
  readonly businessDay: string;
}

/** Now, by the machine's clock and the office's day. */
export function momentOf({ machine, dayOf }: Pick<Deps, 'machine' | 'dayOf'>): Moment {
  const at = machine.now();
  return { at, businessDay: dayOf(at) };
}

/** When the town's business day turns over. */
export function dayRule({ office }: Town): DayRule {
  return { timeZone: office.timeZone, changesAt: office.dayChangesAt };
}
