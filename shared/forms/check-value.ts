/**
 * Why a value is refused. `my-number` = twelve digits with a valid check digit: a 個人番号 is never taken · `no-such-date` ·
 * `date-out-of-span` = too early or too late for what it says · `too-few-digits` / `too-many-digits` · `signs` = signs that
 * do not belong here (control and direction marks, letters in a phone number).
 */
export const factFaults = [
  'empty',
  'too-long',
  'signs',
  'my-number',
  'no-such-date',
  'date-out-of-span',
  'too-few-digits',
  'too-many-digits',
  'out-of-range',
  'no-option',
] as const;

/** One of the faults. */
export type FactFault = (typeof factFaults)[number];
