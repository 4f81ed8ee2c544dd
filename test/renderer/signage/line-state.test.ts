import { expect, test } from 'vitest';
import type { LineStatus } from '../../../shared/domain/lobby-view.ts';
import { lineState, type LineState } from '../../../renderer/signage/line-state.ts';

const band = { kind: 'minutes', from: 15, to: 25 } as const;
const opens = { date: '2026-11-24', time: '08:30' };

const cases: readonly (readonly [string, LineStatus['admission'], number, LineState])[] = [
  ['open', { kind: 'open', until: '17:15' }, 0, { kind: 'waiting', people: 0, band }],
  ['stopped by staff', { kind: 'stopped' }, 0, { kind: 'stopped' }],
  ['stopped with people left', { kind: 'stopped' }, 2, { kind: 'waiting', people: 2, band: null }],
  ['full', { kind: 'full', limit: 30 }, 0, { kind: 'closed' }],
  ['before hours', { kind: 'closed', why: 'before-hours', opens }, 0, { kind: 'opens', time: '08:30' }],
  ['at noon', { kind: 'closed', why: 'break', opens }, 0, { kind: 'opens', time: '08:30' }],
  ['after hours', { kind: 'closed', why: 'after-hours', opens }, 0, { kind: 'closed' }],
  ['on a holiday', { kind: 'closed', why: 'closed-day', opens }, 0, { kind: 'holiday' }],
  [
    'closed with people left',
    { kind: 'closed', why: 'after-hours', opens },
    3,
    { kind: 'waiting', people: 3, band: null },
  ],
];

test.each(cases.map(([when, admission, waiting, expected]) => ({ when, admission, waiting, expected })))(
  'a line $when',
  ({ admission, waiting, expected }) => {
    expect(lineState({ letter: 'A', waiting, admission, wait: { band, tight: false } })).toEqual(expected);
  },
);
