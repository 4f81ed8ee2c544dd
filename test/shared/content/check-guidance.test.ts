import { describe, expect, it } from 'vitest';
import { isPictogramName } from '../../../renderer/ui/pictogram-shapes.tsx';
import { faultsAfter, type Json } from '../../support/faults-after.ts';
import { sampleContent, sampleGuidance } from '../../support/sample-guidance.ts';

describe('the guides of the sample town', () => {
  it('are whole: 12 guides, 69 procedures, 15 sections', () => {
    const { guidance, town } = sampleContent();
    const { guides, procedures } = guidance;
    expect([guides.length, procedures.length, town.sections.length]).toEqual([12, 69, 15]);
  });

  it('have a pictogram that the faces know', () => {
    const unknown = sampleGuidance().guides.filter((guide) => !isPictogramName(guide.pictogram));
    expect(unknown.map((guide) => guide.id)).toEqual([]);
  });
});

describe('broken content is refused with file, path and reason', () => {
  it.each<[string, string, (content: Json) => void, string, string]>([
    [
      'a circle',
      'procedures.json',
      (all) => all[12].after.push('residence-record'),
      '0.after',
      'a circle: residence-record after moving-in after residence-record',
    ],
    [
      'an unknown item',
      'procedures.json',
      (all) => (all[0].bring[0].item = 'crown'),
      '0.bring.0.item',
      '"crown" is not known',
    ],
    ['an unknown section', 'procedures.json', (all) => (all[0].section = 'moon'), '0.section', '"moon" is not known'],
    ['an unknown line', 'procedures.json', (all) => (all[0].line = 'X'), '0.line', '"X" is not known'],
    [
      'an unknown procedure before',
      'procedures.json',
      (all) => (all[0].after[0] = 'x'),
      '0.after.0',
      '"x" is not known',
    ],
    [
      'a line of another counter',
      'procedures.json',
      (all) => (all[0].line = 'D'),
      '0.line',
      'line "D" does not lead to counter 2 of section "residents"',
    ],
    ['a doubled procedure', 'procedures.json', (all) => all.push(all[0]), 'id', '"residence-record" stands twice'],
    ['a doubled number', 'procedures.json', (all) => (all[1].code = 'P01'), 'code', '"P01" stands twice'],
    [
      'an item twice in one list',
      'procedures.json',
      (all) => all[0].bring.push(all[0].bring[0]),
      '0.bring',
      '"proxy-letter" stands twice',
    ],
    [
      'a procedure twice before another',
      'procedures.json',
      (all) => all[0].after.push(all[0].after[0]),
      '0.after',
      '"moving-in" stands twice',
    ],
    [
      'a fee, but no way to pay it',
      'procedures.json',
      (all) => (all[0].pay = []),
      '0.pay',
      'a fee, but no way to pay it',
    ],
    [
      'a way online without its address',
      'procedures.json',
      (all) => (all[0].channels[0].kind = 'online'),
      '0.channels.0.address',
      'a way online has an address, no other has',
    ],
    ['a doubled section', 'sections.json', (all) => all.push(all[0]), 'id', '"residents" stands twice'],
    ['two sections in one place', 'sections.json', (all) => (all[1].order = 1), 'order', '"1" stands twice'],
    ['a doubled item', 'items.json', (all) => all.push(all[0]), 'id', '"my-number-card" stands twice'],
    ['an unknown main procedure', 'sections.json', (all) => (all[0].main[0] = 'x'), '0.main.0', '"x" is not known'],
    [
      'a main procedure of another section',
      'sections.json',
      (all) => all[3].main.push('passport'),
      '3.main.0',
      '"passport" belongs to section "residents"',
    ],
    [
      'a quiet main procedure',
      'sections.json',
      (all) => all[4].main.push('living-support'),
      '4.main.2',
      '"living-support" is quiet: it stands on no display',
    ],
    [
      'a doubled main procedure',
      'sections.json',
      (all) => all[2].main.push('tax-talk'),
      '2.main',
      '"tax-talk" stands twice',
    ],
    [
      'too few main procedures',
      'sections.json',
      (all) => all[2].main.splice(1),
      '2.main',
      'at least 2 of its procedures',
    ],
    ['a section at no counter', 'sections.json', (all) => (all[0].counter = 99), '0.counter', 'no counter 99'],
    ['a section on another floor', 'sections.json', (all) => (all[0].floor = 2), '0.floor', 'counter 2 is on floor 1'],
    [
      'a fee of the future',
      'procedures.json',
      (all) => (all[0].fee.since = '2027-04-01'),
      '0.fee.since',
      'the fee is only valid from 2027-04-01',
    ],
    [
      'no fee and no word why',
      'procedures.json',
      (all) => {
        all[0].fee = null;
        all[0].feeNote = null;
      },
      '0.feeNote',
      'no fee: say on what it depends',
    ],
  ])('%s', (...[, file, change, path, reason]) => {
    expect(faultsAfter(file, change)).toContainEqual({ file, path, reason });
  });

  it('names all faults at once, also beside an entry of the wrong shape', () => {
    const faults = faultsAfter('procedures.json', (all) => {
      all[0].minutes = -1;
      all[1].line = 'X';
      all[2].section = 'moon';
    });
    expect(faults.map(({ path }) => path).toSorted()).toEqual(['0.minutes', '1.line', '2.section']);
  });

  it('knows the day: a fee holds from its date on', () => {
    const change = (all: Json) => void (all[0].fee.since = '2027-04-01');
    expect(faultsAfter('procedures.json', change, '2027-03-31')).toHaveLength(1);
    expect(faultsAfter('procedures.json', change, '2027-04-01')).toEqual([]);
  });
});
