import { describe, expect, it } from 'vitest';
import type { Json } from '../../support/faults-after.ts';
import { plainText } from '../../support/plain-text.ts';
import { asked, bookFaultsAfter, choice, words } from '../../support/small-book.ts';

const facts = (files: Json): Json => files['facts.json'];
const people = (files: Json): Json => facts(files)[3].people;

describe('a fault of facts is named with file, path and reason', () => {
  it.each<[string, (files: Json) => void, string, string, string]>([
    ['a fact twice', (files) => (facts(files)[0].id = 'name'), 'facts.json', 'id', '"name" stands twice'],
    [
      'a fact that nobody wants',
      (files) => facts(files).push({ id: 'hat-size', kind: words, ...asked }),
      'facts.json',
      '5.id',
      'no form and no fact wants "hat-size"',
    ],
    [
      'a condition about a later fact',
      (files) => (facts(files)[0].when = { is: ['count', 'one'] }),
      'facts.json',
      '0.when',
      '"count" comes later',
    ],
    [
      'a condition about itself',
      (files) => (facts(files)[0].when = { not: { is: ['role', 'self'] } }),
      'facts.json',
      '0.when',
      '"role" comes later',
    ],
    [
      'a condition about a fact that does not exist',
      (files) => (facts(files)[4].when = { all: [{ is: ['crown', 'yes'] }] }),
      'facts.json',
      '4.when',
      'no fact "crown"',
    ],
    [
      'a condition about words',
      (files) => (facts(files)[4].when = { is: ['name', 'x'] }),
      'facts.json',
      '4.when',
      '"name" has no options to ask about',
    ],
    [
      'a condition about a missing option',
      (files) => (facts(files)[1].origins[0].when = { is: ['role', 'king'] }),
      'facts.json',
      '1.origins.0.when',
      '"role" has no option "king"',
    ],
    [
      'a condition about an unknown procedure',
      (files) => (facts(files)[4].when = { is: ['procedure.crowning', 'yes'] }),
      'facts.json',
      '4.when',
      'no procedure "crowning"',
    ],
    [
      'a condition about a procedure without "yes"',
      (files) => (facts(files)[4].when = { is: ['procedure.moving-in', 'no'] }),
      'facts.json',
      '4.when',
      'what a visit is for is asked with "yes"',
    ],
    [
      'copies in a circle',
      (files) => (facts(files)[1].origins = [{ kind: 'copy', fact: 'mover.1.name' }]),
      'facts.json',
      '1.origins.0',
      '"mover.1.name" comes later',
    ],
    [
      'a copy of another kind',
      (files) => (people(files).facts[0].origins[0].fact = 'role'),
      'facts.json',
      '3.people.facts.0.origins.0',
      '"role" is of another kind',
    ],
    [
      'something asked without a question',
      (files) => delete facts(files)[4].question,
      'facts.json',
      '4.question',
      'is asked, also without a card: it needs a question',
    ],
    [
      'something of the card without a question',
      (files) => (facts(files)[1] = { ...facts(files)[1], question: null, origins: [{ kind: 'card', item: 'name' }] }),
      'facts.json',
      '1.question',
      'is asked, also without a card: it needs a question',
    ],
    [
      'a question that is never asked',
      (files) => (people(files).facts[0].question = plainText('x?')),
      'facts.json',
      '3.people.facts.0.question',
      'is never asked: no question',
    ],
    [
      'options twice',
      (files) => (facts(files)[0].kind = choice('self', 'self')),
      'facts.json',
      '0.kind.options',
      '"self" stands twice',
    ],
    [
      'a 個人番号 that is asked',
      (files) => (people(files).facts[2].origins = [{ kind: 'staff' }]),
      'facts.json',
      '3.people.facts.2.origins',
      'a 個人番号 is never on this machine: its only origin is "never"',
    ],
    [
      'a 個人番号 by its id',
      (files) => (facts(files)[1].id = 'my-number'),
      'facts.json',
      '1.origins',
      'a 個人番号 is never on this machine: its only origin is "never"',
    ],
    [
      'a card that gives no date',
      (files) => (facts(files)[1].origins[0].item = 'birthDate'),
      'facts.json',
      '1.origins.0',
      "the card's birthDate does not fit this kind",
    ],
    [
      'what a held room says in another kind',
      (files) => (facts(files)[4].origins = [{ kind: 'hold', item: 'place' }, { kind: 'asked' }]),
      'facts.json',
      '4.origins.0',
      'the place of a held room does not fit this kind',
    ],
    [
      'a fixed option that does not exist',
      (files) => facts(files)[0].origins.unshift({ kind: 'fixed', value: 'king', when: null }),
      'facts.json',
      '0.origins.0',
      'no option "king"',
    ],
    [
      'too few numbers to count people',
      (files) => (people(files).most = 4),
      'facts.json',
      '3.people.counted',
      '"count" is no choice before with an option for each number from 1 to 4',
    ],
    [
      'a number of a person outside of people',
      (files) => (facts(files)[1].id = 'name.{n}'),
      'facts.json',
      '1.id',
      'a number of a person, but no people',
    ],
    [
      'people without a number in their facts',
      (files) => (people(files).facts[2].id = 'mover.number'),
      'facts.json',
      'id',
      '"mover.number" stands twice',
    ],
    ['people twice', (files) => facts(files).push(facts(files)[3]), 'facts.json', 'people', '"mover" stands twice'],
    ['a text without a language', (files) => delete facts(files)[0].label.en, 'facts.json', '0.label.en', 'is missing'],
    [
      'a label too long for its place',
      (files) => (people(files).facts[1].label.ja = 'あ'.repeat(13)),
      'facts.json',
      '3.people.facts.1.label.ja',
      'is longer than 12 signs: it does not fit its place',
    ],
    ['no list', (files) => (files['facts.json'] = {}), 'facts.json', '(whole file)', 'a list of facts'],
  ])('%s', (...[, change, file, path, reason]) => {
    expect(bookFaultsAfter(change)).toContainEqual({ file, path, reason });
  });

  it('names nothing that only follows from facts that could not be read', () => {
    const reasons = (change: (files: Json) => void) =>
      bookFaultsAfter(change).map(({ file, path, reason }) => `${file} ${path}: ${reason}`);
    expect(reasons((files) => (files['facts.json'] = undefined))).toEqual(['facts.json (whole file): a list of facts']);
    expect(reasons((files) => (facts(files)[1].optional = 'no'))).toHaveLength(1);
    expect(reasons((files) => (people(files).most = 'many'))).toHaveLength(1);
  });
});
