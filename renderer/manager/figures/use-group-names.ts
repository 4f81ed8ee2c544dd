import type { FigureGroup } from '../../../shared/domain/figures.ts';
import { useHouse } from '../house.ts';
import { useTexts } from '../use-texts.ts';
import type { ShownGroup } from './groups-shown.ts';

/** Gives groups the names the town and the reader have for them. */
export function useGroupNames() {
  const t = useTexts();
  const { town, language } = useHouse();
  const lines = new Map(town.lines.map(({ letter, name }) => [letter, name[language]]));
  const errands = new Map(town.errands.map(({ id, title }) => [id, title[language]]));
  const named =
    (short: (key: string) => string, name: (key: string) => string) =>
    (groups: readonly FigureGroup[]): ShownGroup[] =>
      groups.map((group) => ({ ...group, short: short(group.key), name: name(group.key) }));
  const same = (key: string): string => key;
  const weekday = (key: string): string => t(`figures.weekdays.${key as '1'}`);
  return {
    // A line or matter that was taken out of the content keeps the name it had there.
    lines: named(same, (key) => (lines.has(key) ? `${key} ${lines.get(key) ?? ''}` : key)),
    errands: named(same, (key) => errands.get(key) ?? key),
    hours: named(
      (key) => t('figures.hourShort', { hour: key }),
      (key) => t('figures.hourName', { hour: key }),
    ),
    weekdays: named(weekday, weekday),
  };
}
