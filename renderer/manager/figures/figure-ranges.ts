import type { FigureRange } from '../../../shared/domain/figures.ts';

/** Ranges on offer as one key each. `fiscal` = 年度: from 1 April, as town halls count. */
export const presets = ['today', 'week', 'month', 'year', 'fiscal'] as const;

/** One of the ranges on offer. */
export type Preset = (typeof presets)[number];

/** A range up to today (ISO date). Weeks begin on Monday. */
export function rangeOf(preset: Preset, today: string): FigureRange {
  const [year = '', month = ''] = today.split('-');
  switch (preset) {
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: monday(today), to: today };
    case 'month':
      return { from: `${year}-${month}-01`, to: today };
    case 'year':
      return { from: `${year}-01-01`, to: today };
    case 'fiscal':
      return { from: `${Number(month) < 4 ? Number(year) - 1 : year}-04-01`, to: today };
  }
}

/** Whether a date field holds a date. */
export function isDate(typed: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed));
}

function monday(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
