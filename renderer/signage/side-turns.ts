import type { Line } from '../../shared/domain/line.ts';
import type { Town } from '../../shared/domain/town.ts';
import { pageOf, type ListPage } from './page-of.ts';
import { dwellSeconds } from '../../shared/domain/programme/dwell-seconds.ts';
import { sectionPages, type SectionPage } from './section-pages.ts';
import type { Turn } from './turn-at.ts';

/** What the right side of the display shows at a time. */
export type SidePage =
  | { readonly kind: 'waiting'; readonly lines: ListPage<Line> }
  | { readonly kind: 'sections'; readonly page: SectionPage };

/** Lines that fit in the height of the display at 68 px, each with how long it takes. */
const LINES = 4;

/** A page of who waits where stays this long (s). */
const WAITING_S = 15;

/** After so many pages of sections those who wait see their line again. */
const SECTIONS_IN_A_ROW = 2;

/** Who waits, then some sections, then who waits again: until every section has had its turn. */
export function sideTurns(town: Town): Turn<SidePage>[] {
  const waiting = waitingTurns(town);
  const sections = sectionPages(town).map((page): Turn<SidePage> => ({
    page: { kind: 'sections', page },
    seconds: dwellSeconds(wordsOf(page)),
  }));
  const turns: Turn<SidePage>[] = [];
  for (let at = 0; at < Math.max(1, sections.length); at += SECTIONS_IN_A_ROW) {
    turns.push(...waiting, ...sections.slice(at, at + SECTIONS_IN_A_ROW));
  }
  return turns;
}

function waitingTurns({ lines }: Town): Turn<SidePage>[] {
  const { of } = pageOf(lines, LINES, 0);
  return Array.from({ length: of }, (_, at) => ({
    page: { kind: 'waiting', lines: pageOf(lines, LINES, at) },
    seconds: WAITING_S,
  }));
}

/** One reads the one language or the other: the Japanese is the longer reading. */
function wordsOf({ sections }: SectionPage): string[] {
  return sections.flatMap(({ section, main }) => [section.name.ja, ...main.map((errand) => errand.title.ja)]);
}
