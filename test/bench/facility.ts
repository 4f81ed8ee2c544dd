import { sameSlotBench } from './same-slot.ts';
import { weekGridBench } from './week-grid.ts';

/** Rooms: how fast a week of them is told, and that a slot is given once however many want it. */
export async function facilityBench(): Promise<object> {
  return { ...weekGridBench(), ...(await sameSlotBench()) };
}
