import type { PlanMatter } from '../../../shared/flow/plan-start.ts';
import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';

/** Whether a matter's line gives no tickets now. */
export function shutIn({ closed }: VisitorPlan, matter: PlanMatter): boolean {
  return closed.some(({ matters }) => matters.includes(matter));
}
