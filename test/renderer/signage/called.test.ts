import { expect, test } from 'vitest';
import { nothingKnown } from '../../../shared/domain/waiting/hall-waits.ts';
import { called } from '../../../renderer/signage/called.ts';
import { isQuiet } from '../../../renderer/signage/quiet.ts';
import { callOf, viewOf } from './board-builder.ts';

const calls = ['A005', 'A004', 'A003', 'A002', 'A001'].map((ticket) => callOf(ticket));
const done = (index: number) => calls.map((call, at) => (at <= index ? { ...call, current: false } : call));

test('the newest visitor is in the panel, the four before beside it', () => {
  expect(called(calls).now?.ticket).toBe('A005');
  expect(called(calls).recent.map((call) => call.ticket)).toEqual(['A004', 'A003', 'A002', 'A001']);
});

test('a finished or absent one leaves the panel and stays among the recent', () => {
  expect(called(done(0)).now?.ticket).toBe('A004');
  expect(called(done(0)).recent.map((call) => call.ticket)).toEqual(['A005', 'A003', 'A002', 'A001']);
});

test('nobody at a counter: an empty panel, still four numbers', () => {
  expect(called(done(4)).now).toBeNull();
  expect(called(done(4)).recent).toHaveLength(4);
});

const closed = { kind: 'closed', why: 'after-hours', opens: null } as const;
const line = { letter: 'A', waiting: 1, admission: closed, wait: nothingKnown };

test.each([
  ['open', viewOf([]), false],
  ['closed, nobody left', viewOf(done(4), { opening: closed }), true],
  ['closed, somebody at a counter', viewOf(calls, { opening: closed }), false],
  ['closed, somebody waits', viewOf([], { opening: closed, lines: [line] }), false],
])('quiet when %s: %o', (_, view, quiet) => {
  expect(isQuiet(view)).toBe(quiet);
});
