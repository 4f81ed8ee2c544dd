import { useMemo, useState } from 'react';
import type { LineStatus } from '../../../shared/domain/lobby-view.ts';
import { guideResult } from '../../../shared/flow/guide-result.ts';
import { startOfErrand, startOfGuide, type PlanContent, type PlanStart } from '../../../shared/flow/plan-start.ts';
import { visitorPlan, type VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { useHall } from '../hall.ts';
import type { Attempt, PlanScreen, PlanSource } from '../screen.ts';

/** The plan as it is now. Its order is that of the moment it was opened; waits and closings are the hall's now. */
export function usePlan({ source, left, attempt }: PlanScreen): VisitorPlan {
  const { town, guidance, lobby } = useHall();
  const [orderedBy] = useState(lobby.lines);
  const start = useMemo(() => startOf(source, { town, guidance }), [source, town, guidance]);
  return useMemo(() => {
    const lines = refused(lobby.lines, attempt);
    return visitorPlan(start, left, { town, guidance, lines, orderedBy });
  }, [start, left, town, guidance, lobby, orderedBy, attempt]);
}

function startOf(source: PlanSource, content: PlanContent & Pick<ReturnType<typeof useHall>, 'guidance'>): PlanStart {
  if (source.kind === 'errand') return startOfErrand(source.errand, content);
  const guide = content.guidance.guides.find((one) => one.id === source.guide);
  if (!guide) return { matters: [], advice: [], quiet: false };
  return startOfGuide(guide, guideResult(guide, source.answers), content);
}

/** A line that just refused is closed, whatever the view still says. */
function refused(lines: readonly LineStatus[], attempt: Attempt): readonly LineStatus[] {
  if (attempt.kind !== 'failed' || attempt.trouble.kind !== 'closed') return lines;
  const { line, admission } = attempt.trouble;
  return lines.map((one) => (one.letter === line ? { ...one, admission } : one));
}
