import type { DeskView } from '../../../shared/domain/desk-view.ts';
import type { Town } from '../../../shared/domain/town.ts';
import type { Stop } from '../../../shared/domain/visit.ts';

/** 10:00 on 24 November 2026 in Japan. */
export const TEN = Date.parse('2026-11-24T10:00:00+09:00');

const text = (ja: string, en = ja) => ({ ja, 'ja-x-easy': ja, en });

/** A town of two counters: 1 serves A, 2 serves A and B. */
export const town: Town = {
  office: {
    name: text('役場'),
    timeZone: 'Asia/Tokyo',
    dayChangesAt: '04:00',
    weekdays: [1, 2, 3, 4, 5],
    hours: [{ from: '08:30', to: '17:15' }],
    nationalHolidays: true,
    closedDates: [],
    recallLimit: 2,
  },
  counters: [
    { number: 1, section: text('住民課'), symbol: 'circle', colour: '#0055ad', floor: 1 },
    { number: 2, section: text('税務課'), symbol: 'square', colour: '#8b3200', floor: 1 },
  ],
  lines: [
    { letter: 'A', counters: [1, 2] },
    { letter: 'B', counters: [2] },
    { letter: 'C', counters: [1] },
  ].map(({ letter, counters }) => ({
    letter,
    counters,
    name: text(`line ${letter}`),
    short: text(letter),
    hours: [],
    dailyLimit: null,
    typicalMinutes: 10,
    silent: false,
  })),
  sections: [],
  errands: [
    { id: 'record', title: text('住民票', 'Residence record'), line: 'A', quiet: false },
    { id: 'dog', title: text('犬の登録'), line: 'B', quiet: false },
    { id: 'support', title: text('生活の相談'), line: 'B', quiet: true },
  ].map((errand) => ({ ...errand, help: text(''), minutes: 10 })),
};

/** A stop of the visitor with this ticket, waiting since the minute its number says. */
export function stop(ticket: string, change: Partial<Stop> = {}): Stop {
  return {
    id: `id-${ticket}`,
    visitId: `visit-${ticket}`,
    ticket,
    line: ticket.charAt(0),
    errand: 'record',
    also: [],
    language: 'ja',
    state: 'waiting',
    kind: 'reception',
    place: 1,
    arrivedAt: TEN + Number(ticket.slice(1)) * 60_000,
    front: false,
    priority: null,
    needs: [],
    note: '',
    counter: null,
    waitingSince: TEN + Number(ticket.slice(1)) * 60_000,
    promise: null,
    firstCalledAt: null,
    calledAt: null,
    recalls: 0,
    servingAt: null,
    absentAt: null,
    heldUntil: null,
    ready: false,
    doneAt: null,
    outcome: null,
    ...change,
  };
}

/** A desk view of these stops, both counters open. */
export function view(stops: readonly Stop[], change: Partial<DeskView> = {}): DeskView {
  return {
    asOf: TEN,
    lines: [],
    counters: town.counters.map(({ number }) => ({
      number,
      state: { kind: 'open', staffName: `staff ${number}`, helping: [] },
      current: null,
      waiting: 0,
      undo: null,
    })),
    opening: { kind: 'open', until: '17:15' },
    stops,
    ways: {},
    drafts: {},
    waits: {},
    uncovered: [],
    helpCalls: [],
    printers: [],
    storeReplacedAt: null,
    ...change,
  };
}
