import type { Language } from '../../shared/domain/language.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { Stop } from '../../shared/domain/visit.ts';

/** What a visitor came for; an errand that has left the content meanwhile is named by its line. */
export function errandTitle(town: Town, { errand, line }: Pick<Stop, 'errand' | 'line'>, language: Language): string {
  const known = town.errands.find((one) => one.id === errand);
  return (known?.title ?? town.lines.find((one) => one.letter === line)?.name)?.[language] ?? line;
}
