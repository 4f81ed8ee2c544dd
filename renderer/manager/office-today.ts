/** The date (YYYY-MM-DD) on the office's wall, whatever zone the machine is in. */
export function officeToday(now: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(now);
}
