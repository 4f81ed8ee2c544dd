import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { SidePage } from './side-page.ts';

/** The words of a page, to be read. One reads the one language or the other: the Japanese is the longer reading. */
export function wordsOf(side: SidePage): string[] {
  switch (side.kind) {
    case 'waiting':
      return side.lines.items.map((line) => line.short.ja);
    case 'sections':
      return side.page.sections.flatMap(({ section, main }) => [section.name.ja, ...main.map(({ title }) => title.ja)]);
    case 'rooms':
      return side.page.houses.flatMap(({ facility, rows }) => [
        facility.short.ja,
        ...rows.map(({ room }) => room.short.ja),
      ]);
    case 'week':
      return side.page.houses.map(({ facility }) => facility.short.ja);
    case 'events':
      return side.page.events.flatMap(({ room, title }) => [room.short.ja, title ?? '', TIMES]);
    case 'notice':
      return [side.page.title, side.page.text];
    case 'emergency':
      return [side.notice.title.ja, side.notice.text.ja, side.notice.text.en];
    default:
      return assertNever(side);
  }
}

/** As long as the times of an event are written. */
const TIMES = '13:00〜16:00';
