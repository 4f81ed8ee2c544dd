import type { PlanTexts } from './plan-texts.ts';

/** How long it takes at the counters, never to one exact minute: fives, rounded up. */
export function minutesWords(minutes: number, t: PlanTexts): string {
  const rounded = Math.max(5, Math.ceil(minutes / 5) * 5);
  const [hours, rest] = [Math.floor(rounded / 60), rounded % 60];
  if (hours === 0) return t('plan:minutes.short', { count: rest });
  return rest === 0 ? t('plan:minutes.hours', { hours }) : t('plan:minutes.both', { hours, count: rest });
}
