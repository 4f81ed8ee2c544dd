import { useHall } from './hall.ts';

/** The office's calendar date (ISO). */
export function useOfficeDate(): string {
  const { clock, lobby, town } = useHall();
  const { timeZone } = town.office;
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(clock?.now() ?? lobby.asOf);
}
