import holidayJp from '@holiday-jp/holiday_jp';
import type { Holidays } from '../../shared/domain/hall-hours.ts';

/** National holidays as ISO dates, as far ahead as the library knows them. */
export function nationalHolidays(): Holidays {
  return new Set(Object.keys(holidayJp.holidays));
}
