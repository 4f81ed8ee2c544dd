import { describe, expect, it } from 'vitest';
import en from '../../../../assets/locales/en/imports.json';
import ja from '../../../../assets/locales/ja/imports.json';
import { editedMapping, mappingOf } from '../../../../renderer/office/import/edited-mapping.ts';
import { cellRepairs, fileFaults, ledgerFields, rowFaults } from '../../../../shared/domain/rooms/import-report.ts';

describe.each([
  ['ja', ja],
  ['en', en],
])('the words of imports in %s', (_, words) => {
  it('say why for every code there is, and for none that there is not', () => {
    expect(Object.keys(words.why).toSorted()).toEqual([...rowFaults].toSorted());
    expect(Object.keys(words.repair).toSorted()).toEqual([...cellRepairs].toSorted());
    expect(Object.keys(words.field).toSorted()).toEqual([...ledgerFields].toSorted());
    for (const fault of fileFaults)
      expect(Object.keys(words.fault)).toEqual(expect.arrayContaining([fault, `${fault}_rest`]));
  });
});

it('a way of reading goes to the hub without what was left open', () => {
  const edited = {
    ...editedMapping(null, '台帳 '),
    columns: { room: '部屋', to: '' },
    rooms: { 集会室: 'tatami', 物置: '' },
  };
  expect(mappingOf(edited)).toEqual({
    name: '台帳',
    columns: { room: '部屋' },
    rooms: { 集会室: 'tatami' },
    slots: {},
  });
});
