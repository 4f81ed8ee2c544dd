import { useMemo } from 'react';
import { useHall } from '../hall.ts';
import { usePlan } from '../plan/use-plan.ts';
import type { FormsWalk } from '../screen.ts';
import { useKiosk } from '../store.ts';
import type { FormsContent } from './facts-sheet.ts';

/** What the walk's questions are asked from: the town's facts, what the visit is for, and the office's date. */
export function useFormsContent({ plan: screen }: FormsWalk): FormsContent {
  const { guidance, town, clock, lobby } = useHall();
  const language = useKiosk((state) => state.language);
  const { matters, left } = usePlan(screen);
  const today = dateAt(clock?.now() ?? lobby.asOf, town.office.timeZone);
  const { book } = guidance;
  return useMemo(() => {
    // a line that closes meanwhile changes no question
    const procedures = matters.filter((matter) => !left.includes(matter)).map(({ errand }) => errand.id);
    return { book, procedures, today, language };
  }, [book, matters, left, today, language]);
}

/** The office's calendar date (ISO). */
function dateAt(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}
