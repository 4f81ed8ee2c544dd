import type { ReactNode } from 'react';
import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { useHall } from '../hall.ts';
import type { PlanScreen } from '../screen.ts';
import { useTexts, type Words } from '../use-texts.ts';
import { overviewHeading, titleOf } from './overview-title.ts';
import { wantsRoom } from './wants-room.ts';

/** Heading and sentence of the overview. */
export interface OverviewWords {
  readonly title: ReactNode;
  readonly lead: string;
  /** The sentence is a warning: it may be too late for today. */
  readonly warns: boolean;
}

/** What the plan comes to, in one heading; below it what happens next, or what became of the paper. */
export function useOverviewWords(plan: VisitorPlan, { paper, room }: PlanScreen): OverviewWords {
  const { t, ruby } = useTexts();
  const { rooms } = useHall();
  const finds = room === null && wantsRoom(plan, rooms);
  const title = overviewHeading(plan, ruby);
  if (paper === null || paper.kind === 'printing') {
    const lead = finds && !isTight(plan) ? t('room.findLead') : leadOf(plan, t);
    return { title, lead, warns: isTight(plan) };
  }
  return { title, lead: t(paper.kind === 'printed' ? 'plan:print.printed' : 'plan:print.failed'), warns: false };
}

function isTight({ stops }: VisitorPlan): boolean {
  return stops.some((stop) => stop.wait.tight);
}

function leadOf(plan: VisitorPlan, t: Words): string {
  const { key } = titleOf(plan);
  if (key === 'none' || key === 'closed' || key === 'leftOut') return t(`plan:${key}.lead`);
  if (isTight(plan)) return t('plan:overview.leadTight');
  return t(plan.stops.length === 1 ? 'plan:overview.leadOne' : 'plan:overview.lead');
}
