import { useMemo } from 'react';
import { holdFacts } from '../../../shared/domain/rooms/hold-facts.ts';
import { useHall } from '../hall.ts';
import { usePlan } from '../plan/use-plan.ts';
import type { FormsWalk } from '../screen.ts';
import { useKiosk } from '../store.ts';
import { useOfficeDate } from '../use-office-date.ts';
import type { FormsContent } from './facts-sheet.ts';

/** What the walk's questions are asked from: the town's facts, what the visit is for, and the office's date. */
export function useFormsContent({ plan: screen }: FormsWalk): FormsContent {
  const { guidance, rooms } = useHall();
  const language = useKiosk((state) => state.language);
  const { matters, left } = usePlan(screen);
  const today = useOfficeDate();
  const { book } = guidance;
  const { room } = screen;
  return useMemo(() => {
    // a line that closes meanwhile changes no question
    const procedures = matters.filter((matter) => !left.includes(matter)).map(({ errand }) => errand.id);
    const held = room ? holdFacts(rooms, book.facts, room) : {};
    return { book, procedures, today, language, held };
  }, [book, rooms, room, matters, left, today, language]);
}
