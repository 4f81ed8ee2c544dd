import { weekGridBench } from './week-grid.ts';

/** Rooms: how fast a week of them is told. */
export function facilityBench(): Promise<object> {
  return Promise.resolve({ ...weekGridBench() });
}
