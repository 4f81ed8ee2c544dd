import { describe, expect, it } from 'vitest';
import { sectionPages } from '../../../renderer/signage/section-pages.ts';
import type { SidePanel } from '../../../renderer/signage/side/side-page.ts';
import { sidePanels } from '../../../renderer/signage/side/side-panels.ts';
import { sidePlaces } from '../../../renderer/display/side-place.ts';
import { dwellSeconds } from '../../../shared/domain/programme/dwell-seconds.ts';
import { always } from '../../../shared/domain/notice-rules.ts';
import { wallMinuteAt } from '../../../shared/domain/rooms/wall-minute.ts';
import { sampleContent } from '../../support/sample-guidance.ts';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { fireUntil, noticeOf, panelsWith, sampleBooking, sideSource, TUESDAY_TEN } from './side-builder.ts';

const { town, facilities } = sampleContent();
const pages = sectionPages(town, sidePlaces.landscape);
const kinds = (panels: readonly SidePanel[]): string[] => panels.map(({ page }) => page.kind);

describe('the pages of sections', () => {
  it('hold all fifteen of the sample town, floor by floor, each once', () => {
    const shown = pages.flatMap((page) => page.sections.map(({ section }) => section.id));
    expect(shown).toEqual(town.sections.map(({ id }) => id));
    expect(shown).toHaveLength(15);
    for (const { floor, sections } of pages)
      expect(sections.every(({ section }) => section.floor === floor)).toBe(true);
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, at) => at + 1));
  });

  it('name procedures, never a quiet one', () => {
    const quiet = new Set(town.errands.filter((errand) => errand.quiet).map(({ id }) => id));
    const errands = town.errands.map((errand) => ({
      ...errand,
      quiet: errand.quiet || errand.id === 'residence-record',
    }));
    const shown = sectionPages({ ...town, errands }, sidePlaces.landscape).flatMap((page) =>
      page.sections.flatMap(({ main }) => main.map(({ id }) => id)),
    );
    expect(shown).not.toContain('residence-record');
    expect(shown.filter((id) => quiet.has(id))).toEqual([]);
    expect(shown).toContain('my-number-card');
  });

  it('leave out what the content does not know', () => {
    const [first] = sectionPages({ ...town, errands: [] }, sidePlaces.landscape);
    expect(first?.sections[0]?.main).toEqual([]);
  });
});

describe('the panels of an open hall', () => {
  const panels = sidePanels(sideSource());

  it('show everything once in a round, at most two others before those who wait see lines again', () => {
    expect(panels.flatMap(({ page }) => (page.kind === 'sections' ? [page.page] : []))).toEqual(pages);
    const order = kinds(panels);
    expect(order[0]).toBe('waiting');
    expect(
      order
        .join(' ')
        .split('waiting')
        .every((between) => between.trim().split(' ').length <= 2),
    ).toBe(true);
    const rooms = panels.flatMap(({ page }) =>
      page.kind === 'rooms' ? page.page.houses.flatMap(({ rows }) => rows) : [],
    );
    // The learning centre is closed on Tuesdays, the gallery's day has begun.
    const shown = facilities.facilities.filter(({ id }) => id !== 'learning-centre' && id !== 'gallery');
    expect(rooms.map(({ room }) => room.id)).toEqual(shown.flatMap((one) => one.rooms.map(({ id }) => id)));
    const houses = panels.flatMap(({ page }) => (page.kind === 'rooms' ? page.page.houses : []));
    expect(houses.find(({ facility }) => facility.id === 'learning-centre')?.rows).toEqual([]);
    expect(houses.some(({ facility }) => facility.id === 'gallery')).toBe(false);
    const lines = panels.flatMap(({ page }) =>
      page.kind === 'waiting' ? page.lines.items.map(({ letter }) => letter) : [],
    );
    expect(new Set(lines).size).toBe(town.lines.length);
  });

  it('have names of their own', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it('stay until they are read', () => {
    for (const { page, dwell } of panels) {
      if (page.kind === 'waiting') expect(dwell).toBe(15);
      else expect(dwell).toBeGreaterThanOrEqual(10);
      expect(Number.isInteger(dwell)).toBe(true);
    }
  });

  it('are the waiting lines alone where there is nothing else', () => {
    const bare = sidePanels(sideSource({ town: { ...town, sections: [] }, panels: null }));
    expect(kinds(bare)).toEqual(['waiting', 'waiting']);
  });

  it('of a day of which nothing is known any more show no rooms', () => {
    const later = sidePanels(sideSource({ minute: wallMinuteAt('2027-03-01', '10:00') }));
    expect(new Set(kinds(later))).toEqual(new Set(['waiting', 'sections']));
  });

  it('are more pages where the place is lower', () => {
    const count = (shape: 'landscape' | 'portrait') =>
      sidePanels(sideSource({ shape })).filter(({ page }) => page.kind === 'rooms').length;
    expect(count('portrait')).toBeGreaterThan(count('landscape'));
  });
});

describe('rooms', () => {
  it('leave out the parts of the day that are over everywhere', () => {
    const columns = (time: string, at: string) => {
      const minute = wallMinuteAt('2026-11-24', time);
      const panels = sidePanels(sideSource({ minute, panels: panelsWith({}, Date.parse(at)) }));
      return panels.flatMap(({ page }) =>
        page.kind === 'rooms' && page.page.day === 'today' ? [page.page.columns] : [],
      )[0];
    };
    expect(columns('08:00', '2026-11-24T08:00:00+09:00')).toEqual(['morning', 'afternoon', 'evening']);
    expect(columns('18:30', '2026-11-24T18:30:00+09:00')).toEqual(['evening']);
  });

  it('of tomorrow are shown when the hall is quiet', () => {
    const days = sidePanels(sideSource({ quiet: true })).flatMap(({ page }) =>
      page.kind === 'rooms' ? [page.page.day] : [],
    );
    expect(new Set(days)).toEqual(new Set(['today', 'tomorrow']));
  });
});

describe('what goes on today', () => {
  const use = (id: string, room: string, more: Partial<Booking> = {}) =>
    sampleBooking({
      id,
      room,
      slots: ['afternoon'],
      from: wallMinuteAt('2026-11-24', '13:00'),
      to: wallMinuteAt('2026-11-24', '17:00'),
      ...more,
    });
  const events = (bookings: readonly Booking[], time = '10:00') =>
    sidePanels(sideSource({ panels: panelsWith({ bookings }), minute: wallMinuteAt('2026-11-24', time) })).flatMap(
      ({ page }) => (page.kind === 'events' ? page.page.events.map(({ room, title }) => [room.id, title]) : []),
    );

  it('is named with consent alone', () => {
    const bookings = [
      use('1', 'tatami', { title: '茶道教室', published: true }),
      use('2', 'kitchen', { title: '料理の会' }),
    ];
    expect(events(bookings)).toEqual([
      ['tatami', '茶道教室'],
      ['kitchen', null],
    ]);
  });

  it('is named in its own room, not in those that are taken with it', () => {
    expect(events([use('1', 'meeting-1')])).toEqual([['meeting-1', null]]);
    expect(events([use('1', 'meeting-both')])).toEqual([['meeting-both', null]]);
  });

  it('is no page once it is over, or where nothing is', () => {
    expect(events([use('1', 'tatami')], '16:59')).toHaveLength(1);
    expect(events([use('1', 'tatami')], '17:00')).toEqual([]);
    expect(events([])).toEqual([]);
  });
});

describe('a quiet hall', () => {
  it('has nobody who waits and no counter to look for', () => {
    const shown = kinds(sidePanels(sideSource({ quiet: true, panels: panelsWith({ notices: [noticeOf('road')] }) })));
    expect(shown).not.toContain('waiting');
    expect(shown).not.toContain('sections');
    expect(shown).toContain('notice');
  });
});

describe('notices', () => {
  it('have a page in each language they are written in, and their own rule', () => {
    const when = { ...always, weekdays: [2] };
    const notices = [
      noticeOf('road', { when }),
      noticeOf('ja', {
        level: 'normal',
        text: { ja: '字', 'ja-x-easy': '', en: '' },
        title: { ja: '題', 'ja-x-easy': '', en: '' },
      }),
    ];
    const panels = sidePanels(sideSource({ panels: panelsWith({ notices }) }));
    const shown = panels.flatMap(({ page, level, when }) =>
      page.kind === 'notice' ? [[page.page.language, level, when]] : [],
    );
    expect(shown).toEqual([
      ['ja', 'notice', when],
      ['en', 'notice', when],
      ['ja', 'normal', always],
    ]);
  });

  it('that are long go over several pages and lose nothing', () => {
    const text = 'とても長い文です。'.repeat(20);
    const [first] = [noticeOf('long', { text: { ja: text, 'ja-x-easy': '', en: '' } })];
    const panels = sidePanels(sideSource({ panels: panelsWith({ notices: [first] }) }));
    const parts = panels.flatMap(({ page }) =>
      page.kind === 'notice' && page.page.language === 'ja' ? [page.page] : [],
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.every(({ of }) => of === parts.length)).toBe(true);
  });

  it('of an emergency have their end', () => {
    const [panel] = sidePanels(sideSource({ panels: panelsWith({ notices: [fireUntil(10, true)] }) }));
    expect(panel).toMatchObject({ level: 'emergency', emergency: { drill: true, until: TUESDAY_TEN + 600_000 } });
  });
});

it.each([
  [[], 10],
  [['住民課'], 10],
  [['あ'.repeat(28)], 10],
  [['あ'.repeat(29)], 11],
  [['あ'.repeat(40), 'い'.repeat(20)], 18],
])('%j is read in %i s', (words, seconds) => {
  expect(dwellSeconds(words)).toBe(seconds);
});
