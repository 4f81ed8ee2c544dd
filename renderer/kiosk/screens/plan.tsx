import { Overview } from '../plan/overview.tsx';
import type { PlanPageProps } from '../plan/plan-page-props.ts';
import { usePlan } from '../plan/use-plan.ts';
import type { PlanScreen } from '../screen.ts';

/** The visitor's own list. */
export function Plan(screen: PlanScreen) {
  const plan = usePlan(screen);
  return <Page plan={plan} screen={screen} />;
}

function Page(props: PlanPageProps) {
  return <Overview key="overview" {...props} />;
}
