import type { ReactNode } from 'react';
import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import type { PlanScreen } from '../screen.ts';
import { useTexts, type Words } from '../use-texts.ts';
import { overviewHeading, titleOf } from './overview-title.ts';

/** Heading and sentence of the overview. */
export interface OverviewWords {
  readonly title: ReactNode;
  readonly lead: string;
}

/** What the plan comes to, in one heading; below it what happens next, or what became of the paper. */
export function useOverviewWords(plan: VisitorPlan, { paper }: PlanScreen): OverviewWords {
  const { t, ruby } = useTexts();
  const title = overviewHeading(plan, ruby);
  if (paper === null || paper.kind === 'printing') return { title, lead: leadOf(plan, t) };
  return { title, lead: t(paper.kind === 'printed' ? 'plan:print.printed' : 'plan:print.failed') };
}

function leadOf(plan: VisitorPlan, t: Words): string {
  const { key } = titleOf(plan);
  if (key === 'none' || key === 'closed' || key === 'leftOut') return t(`plan:${key}.lead`);
  if (plan.stops.some((stop) => stop.wait.tight)) return t('plan:overview.leadTight');
  return t(plan.stops.length === 1 ? 'plan:overview.leadOne' : 'plan:overview.lead');
}
