import { describe, expect, it } from 'vitest';
import type { TownArea } from '../../../shared/domain/fact.ts';
import { townAddress } from '../../../shared/forms/town-address.ts';
import { plainText } from '../../support/plain-text.ts';

const area = (written: string, numbering: TownArea['numbering']): TownArea => ({
  id: 'x',
  name: plainText(written),
  reading: 'あ',
  written,
  numbering,
});
const centre = area('架空県みらい町中央一丁目', 'ban-go');
const field = area('架空県みらい町大字川原', 'banchi');
const plain = area('架空県みらい町緑ケ丘', 'plain');

describe('an address in the town', () => {
  it.each<[TownArea, string[], string, string]>([
    [centre, ['2', '3'], '', '架空県みらい町中央一丁目2番3号'],
    [centre, ['02', '3', '401'], '', '架空県みらい町中央一丁目2番3-401号'],
    [centre, ['2'], '', '架空県みらい町中央一丁目2番'],
    [field, ['12'], '', '架空県みらい町大字川原12番地'],
    [field, ['12', '3', '1'], '', '架空県みらい町大字川原12番地の3の1'],
    [plain, ['1', '20'], 'さくらそう201', '架空県みらい町緑ケ丘1-20　さくらそう201'],
    [plain, [], '', '架空県みらい町緑ケ丘'],
  ])('%# is %s', (...[where, numbers, building, written]) =>
    expect(townAddress(where, { numbers, building })).toBe(written),
  );
});
