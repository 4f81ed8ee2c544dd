import { describe, expect, it } from 'vitest';
import { checkFacilities, FACILITIES } from '../../../shared/content/check-facilities.ts';
import { noFacilities } from '../../../shared/domain/rooms/facility.ts';
import type { Json } from '../../support/faults-after.ts';
import { sampleFiles } from '../../support/sample-guidance.ts';

function faultsAfter(change: (book: Json, files: Json) => void): string[] {
  const files = sampleFiles();
  change(files[FACILITIES], files);
  return checkFacilities(files).faults.map(({ file, path, reason }) => `${file}: ${path}: ${reason}`);
}

describe('rooms of a town', () => {
  const { book, faults } = checkFacilities(sampleFiles());
  const slots = (id: string) => book.schemes.find((one) => one.id === id)?.slots ?? [];

  it('of the sample have no faults, and are as many as a town has', () => {
    expect(faults).toEqual([]);
    expect(book.facilities).toHaveLength(6);
    expect(book.facilities.flatMap(({ rooms }) => rooms).length).toBeGreaterThanOrEqual(20);
    expect(book.schemes.length).toBeGreaterThanOrEqual(5);
  });

  it('may be missing', () => {
    expect(checkFacilities({ ...sampleFiles(), [FACILITIES]: undefined })).toEqual({ book: noFacilities, faults: [] });
  });

  it('have their times in minutes; what does not end after it begins ends the next day', () => {
    expect(slots('round-the-clock').at(-1)).toMatchObject({ id: 'night', from: 1320, to: 1740 });
  });

  it('by the hour are written short', () => {
    expect(slots('hours').length).toBe(12);
    expect(slots('hours')[0]).toEqual({
      id: 'h09',
      label: { ja: '9時', 'ja-x-easy': '9じ', en: '9:00' },
      from: 540,
      to: 600,
    });
  });

  it('know their house', () => {
    expect(book.facilities[0]?.rooms[0]).toMatchObject({ id: 'main-hall', facility: 'chuo-hall', parts: [] });
  });
});

describe('a fault of the rooms is named with file, path and reason', () => {
  const room = (book: Json, nth = 0): Json => book.facilities[0].rooms[nth];

  it.each<[string, (book: Json, files: Json) => void, string]>([
    ['a facility twice', (book) => (book.facilities[1].id = 'chuo-hall'), 'facilities.id: "chuo-hall" stands twice'],
    ['a room twice in the town', (book) => (room(book).id = 'arena'), 'facilities.rooms.id: "arena" stands twice'],
    ['a scheme twice', (book) => (book.schemes[1].id = 'hours'), 'schemes.id: "hours" stands twice'],
    ['a slot twice', (book) => (book.schemes[0].slots[1].id = 'morning'), 'schemes.0.slots.id: "morning" stands twice'],
    [
      'slots out of order',
      (book) => book.schemes[0].slots.reverse(),
      'schemes.0.slots.1: begins before "evening": slots stand by their start',
    ],
    ['a time that is none', (book) => (book.schemes[0].slots[0].from = '24:00'), 'schemes.0.slots'],
    ['an unknown scheme', (book) => (room(book).scheme = 'moon'), 'facilities.0.rooms.0.scheme: no scheme "moon"'],
    [
      'an unknown purpose',
      (book) => (room(book).purposes = ['crowning']),
      'facilities.0.rooms.0.purposes: no purpose "crowning"',
    ],
    [
      'a fee for a slot of another scheme',
      (book) => (room(book).fees[0].slot = 'dawn'),
      'facilities.0.rooms.0.fees: "dawn" is no slot of "three-parts"',
    ],
    [
      'a part of another house',
      (book) => (room(book, 3).parts = ['meeting-1', 'arena']),
      'facilities.0.rooms.3.parts: no room "arena" in this facility',
    ],
    [
      'a part cut another way',
      (book) => (room(book, 1).scheme = 'hours'),
      'facilities.0.rooms.3.parts: "meeting-1" has another scheme: "hours"',
    ],
    [
      'one part alone',
      (book) => (room(book, 3).parts = ['meeting-1']),
      'facilities.0.rooms.3.parts: a room is made of two others or more',
    ],
    [
      'a part twice',
      (book) => (room(book, 3).parts = ['meeting-1', 'meeting-1']),
      'facilities.0.rooms.3.parts: "meeting-1" stands twice',
    ],
    [
      'a room within itself',
      (book) => (room(book, 1).parts = ['tatami', 'meeting-both']),
      'facilities.0.rooms.3.parts: the room is made of itself',
    ],
    [
      'an unknown procedure',
      (book) => (book.facilities[2].procedure = 'crowning'),
      'facilities.2.procedure: no procedure "crowning"',
    ],
    [
      'a day that does not exist',
      (book) => (book.facilities[0].closedDates = ['02-30']),
      'facilities.0.closedDates.0: no day of the year',
    ],
    [
      'a lottery that ends before it begins',
      (book) => Object.assign(book.facilities[2].period, { onDay: 11 }),
      'facilities.2.period.lotteryUntilDay: wishes are collected from the opening day on',
    ],
    ['an unknown form', (book) => (book.application.form = 'crown'), 'application.form: no form "crown"'],
    [
      'a form for something else',
      (book) => (book.application.form = 'seal-certificate'),
      'application.form: "seal-certificate" is not for the procedure "room"',
    ],
    [
      'an unknown fact',
      (book) => (book.application.facts.group = 'room.crown'),
      'application.facts.group: "room" has no room for a fact "room.crown"',
    ],
    [
      'a fact of other forms',
      (book) => (book.application.facts.publish.fact = 'move.date'),
      'application.facts.publish.fact: "room" has no room for a fact "move.date"',
    ],
    [
      'an unknown option',
      (book) => (book.application.facts.publish.option = 'maybe'),
      'application.facts.publish.option: "room.publish" has no option "maybe"',
    ],
    [
      'a purpose that the form does not know',
      (book) => (book.purposes[4].id = 'crowning'),
      'purposes: "room.purpose" has no option "crowning"',
    ],
    ['a purpose that is missing', (book) => book.purposes.pop(), 'purposes: "other" of "room.purpose" is missing'],
    [
      'a word too long for the display',
      (book) => (room(book).short.ja = '中央公民館大ホール'),
      'facilities.0.rooms.0.short.ja',
    ],
    ['something nobody knows', (book) => (room(book).colour = 'red'), 'facilities.0.rooms.0'],
  ])('%s', (_, change, fault) => {
    const faults = faultsAfter(change);
    expect(
      faults.some((one) => one.startsWith(`${FACILITIES}: ${fault}`)),
      faults.join('\n'),
    ).toBe(true);
  });

  it('holds nothing against rooms where the facts cannot be read', () => {
    expect(faultsAfter((_, files) => (files['facts.json'] = 'broken'))).toEqual([]);
  });
});
