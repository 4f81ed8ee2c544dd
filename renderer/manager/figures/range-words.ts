import type { FigureRange } from '../../../shared/domain/figures.ts';
import type { StaffLanguage } from '../../../shared/domain/language.ts';

/** A range as people say it: 2026年11月1日（日）〜24日 is still ambiguous on paper, so both ends carry everything. */
export function rangeWords({ from, to }: FigureRange, language: StaffLanguage): string {
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  });
  const day = (date: string): string => format.format(Date.parse(`${date}T12:00:00Z`));
  if (from === to) return day(from);
  return language === 'ja' ? `${day(from)}から ${day(to)}まで` : `${day(from)} to ${day(to)}`;
}
