import {
  emergencyNumber,
  EMERGENCY_LETTER,
  LAST_EMERGENCY_NUMBER,
  ticketNumber,
} from '../../shared/domain/numbering.ts';
import { clockTime } from './clock-time.ts';
import type { PaperSlip } from './hall-acts.ts';

/** A slip as it is being typed. */
export interface TypedSlip {
  readonly number: string;
  readonly arrived: string;
  readonly errand: string;
  readonly from: string;
  readonly to: string;
}

/** What is wrong with a field. */
export type SlipMistake = 'number' | 'errand' | 'arrived' | 'from' | 'to' | 'unreadable' | 'order' | 'future';

/** The mistakes of a slip, each at its field. */
export type SlipMistakes = Partial<Record<keyof TypedSlip, SlipMistake>>;

/** Nothing typed yet. */
export const emptySlip: TypedSlip = { number: '', arrived: '', errand: '', from: '', to: '' };

/** The next slip of a heap: one number on, mostly the same matter, other times. */
export function nextSlip({ errand }: TypedSlip, { number }: PaperSlip): TypedSlip {
  const next = number === LAST_EMERGENCY_NUMBER ? '' : ticketNumber(EMERGENCY_LETTER, number + 1);
  return { ...emptySlip, number: next, errand };
}

/** Whether the slip says that the visitor was served. */
export function isServed({ from, to }: TypedSlip): boolean {
  return from.trim() !== '' || to.trim() !== '';
}

/** Reads a slip; `now` is the office's time, "HH:MM". */
export function readSlip(typed: TypedSlip, now: string): PaperSlip | { readonly mistakes: SlipMistakes } {
  const number = emergencyNumber(typed.number);
  const [arrived, from, to] = [clockTime(typed.arrived), clockTime(typed.from), clockTime(typed.to)];
  const mistakes: SlipMistakes = {
    ...(number === null && { number: 'number' }),
    ...(typed.errand === '' && { errand: 'errand' }),
    ...timeMistake('arrived', arrived, true),
    ...timeMistake('from', from, isServed(typed)),
    ...timeMistake('to', to, isServed(typed)),
  };
  if (number === null || arrived === null || Object.keys(mistakes).length > 0) return { mistakes };
  const wrong = orderMistake({ arrived, from, to }, now);
  if (wrong) return { mistakes: wrong };
  return { number, errand: typed.errand, arrived, served: from !== null && to !== null ? { from, to } : null };
}

type TimeField = 'arrived' | 'from' | 'to';

function timeMistake(field: TimeField, time: string | null, needed: boolean): SlipMistakes {
  if (time === 'unreadable') return { [field]: 'unreadable' };
  return needed && time === null ? { [field]: field } : {};
}

/** Times of one day compare as they are written. */
function orderMistake(times: Readonly<Record<TimeField, string | null>>, now: string): SlipMistakes | null {
  const given = (['arrived', 'from', 'to'] as const).flatMap((field) => {
    const time = times[field];
    return time === null ? [] : [{ field, time }];
  });
  const ahead = given.find(({ time }) => time > now);
  if (ahead) return { [ahead.field]: 'future' };
  const before = given.find(({ time }, at) => at > 0 && time < (given[at - 1]?.time ?? ''));
  return before ? { [before.field]: 'order' } : null;
}
