import { dateOfWall, wallMinuteOf } from '../../shared/domain/rooms/wall-minute.ts';

/** The ISO date on the office's wall at an instant (epoch ms). */
export function wallDate(at: number, timeZone: string): string {
  return dateOfWall(wallMinuteOf(at, timeZone)).date;
}
