import type { PlanTexts } from '../../guide/plan-texts.ts';
import { useTexts, type Words } from '../use-texts.ts';

/** The kiosk's words as the parts shared with the counter look them up. */
export function planTexts(t: Words): PlanTexts {
  return (key, values) => t(key, values ?? {});
}

/** The texts of plans in the visitor's language. */
export function usePlanTexts(): PlanTexts {
  return planTexts(useTexts().t);
}
