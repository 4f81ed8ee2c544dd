import type { Figures } from '../../shared/domain/figures.ts';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import { ratingTopics } from '../../shared/domain/rating.ts';
import type { Town } from '../../shared/domain/town.ts';
import { FEWEST_PUBLISHED } from '../../shared/domain/published-groups.ts';
import { outcomes } from '../../shared/domain/visit.ts';
import en from '../../assets/locales/en/figures-csv.json' with { type: 'json' };
import ja from '../../assets/locales/ja/figures-csv.json' with { type: 'json' };
import { csvText } from './csv-text.ts';
import { groupRows, headRow, type Cell, type CsvWords, type Row } from './figures-csv-rows.ts';

const words: Readonly<Record<StaffLanguage, CsvWords>> = { ja, en };

/** The figures as one table, one row a group. */
export function figuresCsv(figures: Figures, town: Town, language: StaffLanguage): { name: string; text: string } {
  const name = `machimado-figures-${figures.from}-${figures.to}.csv`;
  return { name, text: csvText(rowsOf(figures, town, language)) };
}

function rowsOf(figures: Figures, town: Town, language: StaffLanguage): Row[] {
  const t = words[language];
  const { all, handOver, visits, ratings } = figures;
  const rows = groupRows(t);
  const lines = new Map(town.lines.map(({ letter, name }) => [letter, `${letter} ${name[language]}`]));
  const errands = new Map(town.errands.map(({ id, title }) => [id, title[language]]));
  const counts = (part: string, named: readonly (readonly [item: string, count: Cell])[]): Row[] =>
    named.map(([item, count]) => [part, item, count]);
  return [
    headRow(t),
    [t.parts.range, `${figures.from} – ${figures.to}`],
    ...counts(t.parts.visits, [
      [t.days, figures.days],
      [t.visits, visits.all],
      [t.paper, visits.paper],
      [t.severalStops, visits.severalStops],
    ]),
    ...rows(t.parts.all, [all], () => t.stops),
    ...rows(t.parts.all, [handOver], () => t.handOver),
    [t.parts.all, t.transferred, figures.transferred],
    ...rows(t.parts.lines, figures.lines, (key) => lines.get(key) ?? key),
    ...rows(t.parts.hours, figures.hours, (key) => t.hour.replaceAll('{{hour}}', key)),
    ...rows(t.parts.weekdays, figures.weekdays, (key) => t.weekdays[Number(key) - 1] ?? key),
    ...rows(t.parts.errands, figures.errands, (key) => errands.get(key) ?? key),
    ...counts(
      t.parts.outcomes,
      outcomes.map((one) => [t.outcomes[one], figures.outcomes[one]]),
    ),
    ...satisfaction(t, ratings),
    ...t.notes.map((note): Row => [t.parts.note, note]),
  ];
}

/** Few answers are nobody's to read. */
function satisfaction(t: CsvWords, { count, mean, scores, topics }: Figures['ratings']): Row[] {
  const few = mean === null || count < FEWEST_PUBLISHED;
  const told = (value: number): Cell => (few ? (count === 0 ? 0 : t.hidden) : value);
  return [
    [t.parts.scores, t.mean, few ? '' : Math.round(mean * 10) / 10],
    ...scores.map((people, at): Row => [t.parts.scores, t.score.replace('{{score}}', String(at + 1)), told(people)]),
    ...ratingTopics.map((topic): Row => [t.parts.topics, t.topics[topic], told(topics[topic])]),
  ];
}
