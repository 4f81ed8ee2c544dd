import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import type { PlanScreen } from '../screen.ts';

/** What every page of the plan is drawn from. */
export interface PlanPageProps {
  readonly plan: VisitorPlan;
  readonly screen: PlanScreen;
}
