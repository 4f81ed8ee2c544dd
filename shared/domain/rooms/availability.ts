/**
 * How a slot of a room stands. `not-open` = before the time to apply or after its end · `over` = the slot has begun ·
 * `unknown` = nothing is known of that day.
 */
export const availabilities = [
  'open',
  'partial',
  'full',
  'closed',
  'maintenance',
  'lottery',
  'not-open',
  'event',
  'public',
  'suspended',
  'over',
  'unknown',
] as const;

/** One of them. */
export type Availability = (typeof availabilities)[number];

/** Signs that stand for it: ○ △ × － 休 抽. Always with the word beside or in a legend. */
export type AvailabilitySign = 'circle' | 'triangle' | 'cross' | 'dash' | 'closed' | 'lottery';

/** The sign of each. */
export const signOf: Readonly<Record<Availability, AvailabilitySign>> = {
  open: 'circle',
  partial: 'triangle',
  full: 'cross',
  closed: 'closed',
  maintenance: 'closed',
  lottery: 'lottery',
  'not-open': 'dash',
  event: 'cross',
  public: 'triangle',
  suspended: 'closed',
  over: 'dash',
  unknown: 'dash',
};
