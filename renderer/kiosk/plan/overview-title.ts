import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import type { RubyWords, Words } from '../use-texts.ts';

/** From here on Japanese counts places in another way. */
const MANY = 10;

/** What the plan comes to: the key of its heading, and how many stops. */
export function titleOf({ stops, matters, closed }: VisitorPlan) {
  const count = stops.length;
  if (count > 0) return { key: count < MANY ? 'overview' : 'many', count } as const;
  return { key: matters.length === 0 ? 'none' : closed.length > 0 ? 'closed' : 'leftOut', count } as const;
}

/** The heading of the overview as a label, as on paper. */
export function overviewTitle(plan: VisitorPlan, t: Words): string {
  const { key, count } = titleOf(plan);
  return t(`plan:${key}.title`, { count });
}

/** The heading of the overview with its readings. */
export function overviewHeading(plan: VisitorPlan, ruby: RubyWords) {
  const { key, count } = titleOf(plan);
  return ruby.t(`plan:${key}.title`, { count });
}
