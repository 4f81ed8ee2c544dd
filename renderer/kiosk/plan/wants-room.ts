import type { FacilityBook } from '../../../shared/domain/rooms/facility.ts';
import { stopsOfTicket, type VisitorPlan } from '../../../shared/flow/visitor-plan.ts';

/** Whether the plan leads to where rooms are given: one can be chosen before the ticket is taken. */
export function wantsRoom(plan: VisitorPlan, { facilities }: FacilityBook): boolean {
  const errands = stopsOfTicket(plan).flat();
  return facilities.some(({ procedure }) => errands.includes(procedure));
}
