import type { QueueStop } from '../../../shared/domain/waiting/queue-now.ts';
import type { FinishedStop } from '../../../shared/domain/waiting/service-times.ts';
import type { ScriptedClerk, ScriptedStop } from './day-script.ts';

type Mutable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

/** A stop as the hub would keep it, while the simulated day changes it. */
export type StopRecord = Mutable<QueueStop & FinishedStop> & {
  readonly script: ScriptedStop;
  /** Its interruption (absent, stepping out, wrong counter) is behind it. */
  interrupted: boolean;
};

/** A counter during the simulated day. */
export interface DeskRecord {
  readonly clerk: ScriptedClerk;
  readonly lines: readonly string[];
  readonly plan: readonly { readonly from: number; readonly to: number }[];
  state: 'closed' | 'open' | 'paused';
  /** Minute of the day staff said they are back. */
  until: number | null;
  busy: boolean;
  /** About to look who is next. */
  looking: boolean;
  breaksTaken: number;
  awayTaken: number;
}

/** Instant (epoch ms) of a minute of the simulated day, a Monday in Japan. */
export function instantOf(minute: number): number {
  return Date.UTC(2026, 10, 15, 15) + Math.round(minute * 60_000);
}
