import type { PlanTexts } from '../guide/plan-texts.ts';
import type { Words } from './use-texts.ts';

/** The counters' words as the parts shared with the kiosk look them up. */
export function planTexts(t: Words): PlanTexts {
  return (key, values) => t(key, { ...values });
}
