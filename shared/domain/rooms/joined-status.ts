import type { Availability } from './availability.ts';

/** Where nothing is to be had for several reasons, the one that says most about the whole. */
const byWeight: readonly Availability[] = [
  'full',
  'event',
  'public',
  'lottery',
  'not-open',
  'maintenance',
  'suspended',
  'closed',
  'unknown',
];

/**
 * One word for several slots, or for all rooms of a house: all alike, partial where some of it is to be had, else the reason that
 * weighs most. What is over counts only where nothing else is left. Null = of none.
 */
export function joinedStatus(all: readonly Availability[]): Availability | null {
  const [any] = all;
  if (any === undefined) return null;
  const [first, ...others] = all.filter((status) => status !== 'over');
  if (first === undefined) return 'over';
  if (others.every((status) => status === first)) return first;
  if (all.includes('open') || all.includes('partial')) return 'partial';
  return byWeight.find((status) => all.includes(status)) ?? first;
}
