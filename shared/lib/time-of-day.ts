/** Minutes since midnight of a wall-clock time "HH:MM" (00:00–24:00). */
export function minutesOfDay(time: string): number {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
