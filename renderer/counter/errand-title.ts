import type { Language } from '../../shared/domain/language.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import { localWords } from '../i18n/local-words.ts';

/** What a visitor came for. A quiet matter, and one that has left the content meanwhile, is named by its line. */
export function errandTitle(town: Town, { errand, line }: Pick<Stop, 'errand' | 'line'>, language: Language): string {
  const known = town.errands.find((one) => one.id === errand && !one.quiet);
  const title = known?.title ?? town.lines.find((one) => one.letter === line)?.name;
  return title ? localWords(title, language) : line;
}

/** Everything done at a stop, the matter that names it first. */
export function matterTitles(
  town: Town,
  { errand, also, line }: Pick<Stop, 'errand' | 'also' | 'line'>,
  language: Language,
): string[] {
  return [...new Set([errand, ...also].map((one) => errandTitle(town, { errand: one, line }, language)))];
}
