import { describe, expect, it } from 'vitest';
import type { KioskEvent } from '../../../../renderer/kiosk/event.ts';
import { idleOf } from '../../../../renderer/kiosk/idle.ts';
import { reduce } from '../../../../renderer/kiosk/reduce.ts';
import type { FactsScreen, RoomsScreen } from '../../../../renderer/kiosk/screen.ts';
import { untouched, type KioskState } from '../../../../renderer/kiosk/state.ts';
import { begun } from '../facts/forms-walk.ts';
import { planScreen } from '../plan-screen.ts';

const today = '2026-11-24';
const request = { room: 'tatami', date: '2026-11-26', slots: ['morning'], purpose: 'meeting', people: 12 };
const plan = planScreen({ kind: 'errand', errand: 'room' });

const after = (events: readonly KioskEvent[], from: KioskState = { ...untouched, screen: plan }): KioskState =>
  events.reduce(reduce, from);
const back: KioskEvent = { type: 'went back' };
const toWeek: readonly KioskEvent[] = [
  { type: 'rooms wanted', today },
  { type: 'room wish', wish: { purpose: 'meeting' } },
  { type: 'room wish', wish: { people: 20 } },
  { type: 'room day', date: request.date, from: request.date },
];
const toCheck: readonly KioskEvent[] = [...toWeek, { type: 'rooms step', step: { kind: 'check', request } }];
const roomsOf = ({ screen }: KioskState): RoomsScreen => {
  if (screen.kind !== 'rooms') throw new Error(`on ${screen.kind}`);
  return screen;
};

describe('questions about a room', () => {
  it('come one after the other, and lead to the week of the wanted day', () => {
    const kinds = toWeek.map((_, nth) => roomsOf(after(toWeek.slice(0, nth + 1))).step.kind);
    expect(kinds).toEqual(['purpose', 'people', 'day', 'week']);
    expect(roomsOf(after(toWeek))).toMatchObject({
      wish: { purpose: 'meeting', people: 20, date: request.date },
      week: { from: request.date, page: 0, facility: null },
    });
  });

  it('lead back one by one to the plan', () => {
    const kinds = [1, 2, 3, 4].map((times) => {
      const { screen } = after([...toWeek, ...Array.from({ length: times }, () => back)]);
      return screen.kind === 'rooms' ? screen.step.kind : screen.kind;
    });
    expect(kinds).toEqual(['day', 'people', 'purpose', 'plan']);
  });

  it('forget one building when the wish is another', () => {
    const one: KioskEvent = { type: 'rooms week', week: { facility: 'gallery' } };
    const again = after([...toWeek, one, back, back, { type: 'room wish', wish: { people: 10 } }]);
    expect(roomsOf(again).week.facility).toBeNull();
  });

  it('bring the room to the plan, and from there to its week once more', () => {
    const chosen = after([...toCheck, { type: 'room chosen' }]);
    expect(chosen.screen).toMatchObject({ kind: 'plan', room: request });
    const again = roomsOf(after([{ type: 'rooms wanted', today }], chosen));
    expect(again).toMatchObject({ step: { kind: 'week' }, wish: { purpose: 'meeting', people: 12 } });
    expect(after([back, back, back, back], { ...untouched, screen: again }).screen).toMatchObject({ room: request });
  });

  it('go from the last look back to the slots, with what was chosen', () => {
    expect(roomsOf(after([...toCheck, back])).step).toMatchObject({ kind: 'slots', chosen: ['morning'] });
  });

  it('begin undecided', () => {
    const { wish } = roomsOf(after(toWeek.slice(0, 1)));
    expect(wish).toEqual({ purpose: null, people: null, date: null });
  });
});

describe('a room that somebody else took', () => {
  const refusal = { kind: 'taken', status: 'full' } as const;
  const refused = (screen: KioskState['screen']): KioskState =>
    after(
      [
        { type: 'ticket asked', requestId: 'one' },
        { type: 'ticket refused', trouble: { kind: 'room', refusal } },
      ],
      { ...untouched, screen },
    );

  it('leads from the plan to the nearest ones; another room is another wish for a ticket', () => {
    const state = refused({ ...plan, room: request });
    expect(roomsOf(state)).toMatchObject({ step: { kind: 'refused', request, refusal }, week: { from: request.date } });
    const other = { ...request, room: 'meeting-1' };
    const chosen = after(
      [{ type: 'rooms step', step: { kind: 'check', request: other } }, { type: 'room chosen' }],
      state,
    );
    expect(chosen.screen).toMatchObject({ kind: 'plan', room: other, attempt: { kind: 'none' } });
  });

  it('keeps what forms were told, personal as it is', () => {
    const facts = begun(null);
    const said = { 'applicant.name': { value: 'みらい はなこ', source: 'asked', doubt: true } } as const;
    const screen: FactsScreen = { ...facts, said, plan: { ...facts.plan, room: request } };
    const state = refused(screen);
    expect(idleOf({ ...state, now: 46_000, touchedAt: 0 }).kind).toBe('warned');
    const chosen = after([{ type: 'rooms step', step: { kind: 'check', request } }, { type: 'room chosen' }], state);
    expect(chosen.screen).toMatchObject({ kind: 'facts', said, plan: { room: request }, step: { kind: 'open' } });
  });

  it('is forgotten with everything else when the visitor leaves', () => {
    const state = refused({ ...plan, room: request });
    expect(JSON.stringify(after([{ type: 'finished' }], state))).not.toContain('tatami');
  });

  it('says that no ticket came where no room was chosen', () => {
    expect(refused(plan).screen).toMatchObject({ kind: 'plan', attempt: { kind: 'failed' } });
  });
});

it('looking for a room is no personal data: 90 seconds, then the question', () => {
  const state = after(toWeek);
  const seconds = (now: number) => idleOf({ ...state, touchedAt: 0, now: now * 1_000 }).kind;
  expect([seconds(89), seconds(91), seconds(121)]).toEqual(['touched', 'warned', 'over']);
});
