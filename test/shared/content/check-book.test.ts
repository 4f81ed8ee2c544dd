import { describe, expect, it } from 'vitest';
import { checkBook } from '../../../shared/content/check-book.ts';
import { textsToTranslate } from '../../../shared/content/language-texts.ts';
import { factsInForm } from '../../../shared/forms/facts-of-forms.ts';
import type { Json } from '../../support/faults-after.ts';
import { bookFaultsAfter, smallBook } from '../../support/small-book.ts';

const form = (files: Json): Json => files['forms/notice.json'];

describe('forms and facts', () => {
  const { book, faults } = checkBook(smallBook() as Record<string, unknown>);
  const fact = (id: string) => book.facts.find((one) => one.id === id);

  it('have no faults', () => expect(faults).toEqual([]));

  it('spread what is asked of several people to numbers, one person after the other', () => {
    expect(book.facts.map(({ id }) => id)).toEqual([
      'role',
      'name',
      'count',
      'mover.1.name',
      'mover.1.number',
      'mover.2.name',
      'mover.2.number',
      'date',
    ]);
    expect([fact('mover.1.name')?.label.ja, fact('mover.2.name')?.label.ja]).toEqual(['1人目', '2人目']);
    expect([fact('mover.1.name')?.origins[0]?.kind, fact('mover.2.name')?.origins[0]?.kind]).toEqual(['copy', 'asked']);
  });

  it('have a person only where so many were counted', () => {
    const is = (option: string) => ({ is: ['count', option] });
    expect(fact('mover.1.number')?.when).toEqual({ any: ['one', 'two', 'more'].map(is) });
    expect(fact('mover.2.number')?.when).toEqual({ any: ['two', 'more'].map(is) });
  });

  it('have a row for each person, rows of one person together', () => {
    expect(book.forms.flatMap(factsInForm)).toEqual([
      'name',
      'date',
      'mover.1.name',
      'mover.1.number',
      'mover.2.name',
      'mover.2.number',
    ]);
  });

  it('may be missing altogether', () => {
    expect(checkBook({ 'procedures.json': [] })).toEqual({ book: { forms: [], facts: [], areas: [] }, faults: [] });
  });

  it('are translated in one file a language, people too', () => {
    const texts = textsToTranslate(smallBook() as Record<string, unknown>);
    expect(Object.keys(texts)).toEqual(['areas.json', 'facts.json', 'forms/notice.json']);
    expect(texts['facts.json']).toMatchObject({
      'name.question': 'x?',
      'mover.people.facts.mover.{n}.number.label': '個人番号',
      'mover.people.facts.mover.{n}.name@1.label': '{n}人目',
      'mover.people.facts.mover.{n}.name@2.question': 'x?',
    });
  });

  it('may be for one procedure together, each with its own purpose', () => {
    const other = (files: Json) => (files['forms/other.json'] = { ...form(files), id: 'other', letter: 'E' });
    expect(bookFaultsAfter(other)).toEqual([]);
  });
});

describe('a fault of forms and areas is named with file, path and reason', () => {
  it.each<[string, (files: Json) => void, string, string, string]>([
    [
      'a fact that does not exist',
      (files) => (form(files).sections[0].rows[0].cells[1].content.fact = 'crown'),
      'forms/notice.json',
      'sections.0.rows.0.cells.1',
      'no fact "crown"',
    ],
    [
      'a fact of people that does not exist',
      (files) => (form(files).sections[0].rows[1].cells[0].content.fact = 'mover.{n}.crown'),
      'forms/notice.json',
      'sections.0.rows.1.cells.0',
      'no fact "mover.1.crown"',
    ],
    [
      'people that do not exist',
      (files) => (form(files).sections[0].rows[1].each = 'king'),
      'forms/notice.json',
      'sections.0.rows.1.each',
      'no people "king"',
    ],
    [
      'widths that do not add up',
      (files) => (form(files).sections[0].rows[0].cells[1].width = 5),
      'forms/notice.json',
      'sections.0.rows.0.cells',
      'the widths of a row add up to 12',
    ],
    [
      'an unknown procedure',
      (files) => (form(files).procedures = ['crowning']),
      'forms/notice.json',
      'procedures.0',
      '"crowning" is not known',
    ],
    [
      'the name of another file',
      (files) => (form(files).id = 'other'),
      'forms/notice.json',
      'id',
      '"other" is not the name of the file',
    ],
    [
      'a letter twice',
      (files) => (files['forms/other.json'] = { ...form(files), id: 'other' }),
      'forms/other.json',
      'letter',
      '"D" is the letter of forms/notice.json',
    ],
    [
      'an area twice',
      (files) => files['areas.json'].push(files['areas.json'][0]),
      'areas.json',
      'id',
      '"chuo" stands twice',
    ],
  ])('%s', (...[, change, file, path, reason]) => {
    expect(bookFaultsAfter(change)).toContainEqual({ file, path, reason });
  });
});
