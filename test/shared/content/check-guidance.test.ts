import { describe, expect, it } from 'vitest';
import { isPictogramName } from '../../../renderer/ui/pictogram-shapes.tsx';
import { checkGuidance } from '../../../shared/content/check-guidance.ts';
import { sampleContent, sampleDay, sampleFiles, sampleGuidance } from '../../support/sample-guidance.ts';

/** JSON as a test changes it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a broken copy has any shape
type Json = any;

const BIRTH = 'guides/birth.json';

/** Faults of the sample after a change to one file. */
function faultsAfter(file: string, change: (content: Json) => void, today = sampleDay) {
  const files = sampleFiles();
  change(files[file]);
  const checked = checkGuidance(files, today);
  return checked.ok ? [] : checked.error.data;
}

const easy = 'ja-x-easy';

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
      'an obsolete paper',
      'items.json',
      (all) => (all[0].help.ja = '健康保険証も使えます。'),
      '0.help.ja',
      '"健康保険証" is a thing of the past: say "資格確認書"',
    ],
    [
      'an obsolete paper with readings',
      'items.json',
      (all) => (all[0].help[easy] = '[通知|つうち]カード'),
      `0.help.${easy}`,
      '"通知カード" is a thing of the past: say "マイナンバーカード"',
    ],
    [
      'a kanji without reading',
      BIRTH,
      (guide) => (guide.title[easy] = '[赤|あか]ちゃんが 生まれました'),
      `title.${easy}`,
      '"生" has no reading: write [生|…]',
    ],
    [
      'a reading that is none',
      BIRTH,
      (guide) => (guide.title[easy] = '[赤|red]ちゃん'),
      `title.${easy}`,
      'the reading in [赤|red] is not kana',
    ],
    [
      'a bracket left open',
      BIRTH,
      (guide) => (guide.title[easy] = '[あかちゃん'),
      `title.${easy}`,
      'a bracket that is not [漢字|かんじ]',
    ],
    [
      'a question without options',
      BIRTH,
      (guide) => (guide.questions[0].options = []),
      'questions.0.options',
      'a question needs at least two options',
    ],
    [
      'a doubled question',
      BIRTH,
      (guide) => guide.questions.push(guide.questions[0]),
      'questions',
      '"home" stands twice',
    ],
    [
      'a doubled option',
      BIRTH,
      (guide) => (guide.questions[0].options[1].id = 'here'),
      'questions.0.options',
      '"here" stands twice',
    ],
    ['a doubled outcome', BIRTH, (guide) => guide.outcomes.push(guide.outcomes[0]), 'outcomes', '"birth" stands twice'],
    [
      'an unknown outcome',
      BIRTH,
      (guide) => (guide.outcomes[0].procedure = 'x'),
      'outcomes.0.procedure',
      '"x" is not known',
    ],
    [
      'a question about nothing',
      BIRTH,
      (guide) => (guide.questions[2].showWhen = { is: ['x', 'yes'] }),
      'questions.2.showWhen',
      'no question "x"',
    ],
    [
      'a question about a later one',
      BIRTH,
      (guide) => (guide.questions[0].showWhen = { is: ['notice', 'yes'] }),
      'questions.0.showWhen',
      '"notice" is not asked before',
    ],
    [
      'an answer that is no option',
      BIRTH,
      (guide) => (guide.outcomes[0].when = { is: ['notice', 'x'] }),
      'outcomes.0.when',
      'question "notice" has no option "x"',
    ],
    [
      'an unreachable question',
      BIRTH,
      (guide) => (guide.questions[2].showWhen = { all: [{ is: ['home', 'here'] }, { is: ['home', 'elsewhere'] }] }),
      'questions.2',
      `no answers lead to question "insurance"`,
    ],
    [
      'an unreachable outcome',
      BIRTH,
      (guide) => (guide.outcomes[0].when = { not: { any: [{ is: ['home', 'here'] }, { is: ['home', 'elsewhere'] }] } }),
      'outcomes.0',
      'no answers lead to outcome "birth"',
    ],
    ['a guide under another name', BIRTH, (guide) => (guide.id = 'born'), 'id', '"born" is not the name of the file'],
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

  it('a text that lacks a language', () => {
    const faults = faultsAfter(BIRTH, (guide) => void delete guide.questions[0].text.en);
    expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([`${BIRTH} questions.0.text.en`]);
  });

  it('a guide that ends with nothing to say', () => {
    const faults = faultsAfter(BIRTH, (guide) => void guide.advice.shift());
    expect(faults.map(({ path }) => path)).toEqual(['outcomes']);
    expect(faults[0]?.reason).toMatch(/^a dead end, .*home = elsewhere, notice = yes/);
  });

  it('names all faults at once, also beside an entry of the wrong shape', () => {
    const faults = faultsAfter('procedures.json', (all) => {
      all[0].minutes = -1;
      all[1].line = 'X';
      all[2].section = 'moon';
    });
    expect(faults.map(({ path }) => path).toSorted()).toEqual(['0.minutes', '1.line', '2.section']);
  });

  it('but lets people say what they like when they search', () => {
    const change = (all: Json) => void all[25].words.ja.push('健康保険証');
    expect(faultsAfter('procedures.json', change)).toEqual([]);
  });

  it('knows the day: a fee holds from its date on', () => {
    const change = (all: Json) => void (all[0].fee.since = '2027-04-01');
    expect(faultsAfter('procedures.json', change, '2027-03-31')).toHaveLength(1);
    expect(faultsAfter('procedures.json', change, '2027-04-01')).toEqual([]);
  });
});
