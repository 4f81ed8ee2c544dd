import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BasicInfo } from '../../../shared/card/card-reader.ts';
import type { Fact, FactOrigin, FactValues } from '../../../shared/domain/fact.ts';
import type { Condition } from '../../../shared/domain/guide.ts';
import { fillSheet, type Sheet, type SheetSource } from '../../../shared/forms/fill-sheet.ts';
import { said, sampleBook, sampleChoice, sampleFact, sampleForm } from '../../support/sample-fact.ts';

const card: BasicInfo = {
  name: '未来　太郎',
  address: '架空県みらい町中央一丁目2番3号',
  birthDate: '19580401',
  sex: 'male',
};

const is = (fact: string, option: string): Condition => ({ is: [fact, option] });
const from = (origin: FactOrigin | Exclude<FactOrigin['kind'], 'card' | 'copy' | 'fixed' | 'hold'>): FactOrigin =>
  typeof origin === 'string' ? { kind: origin, when: null } : origin;
const fact = (id: string, ...origins: Parameters<typeof from>[0][]): Fact =>
  sampleFact({ id, origins: origins.length === 0 ? [from('asked')] : origins.map(from) });

/** Two certificates; who comes, for whom, how many; a notice of moving in beside them. */
const facts: readonly Fact[] = [
  sampleFact({ id: 'role', kind: sampleChoice('self', 'proxy') }),
  fact('name', { kind: 'card', item: 'name', when: null }),
  sampleFact({
    id: 'old-address',
    kind: { kind: 'address' },
    when: is('procedure.moving-in', 'yes'),
    origins: [from({ kind: 'card', item: 'address', when: null })],
  }),
  sampleFact({
    id: 'address',
    kind: { kind: 'address' },
    origins: [
      from({ kind: 'asked', when: is('procedure.moving-in', 'yes') }),
      from({ kind: 'card', item: 'address', when: null }),
    ],
  }),
  fact('phone'),
  sampleFact({ id: 'client', when: is('role', 'proxy') }),
  fact(
    'person',
    { kind: 'copy', fact: 'name', when: is('role', 'self') },
    { kind: 'copy', fact: 'client', when: null },
  ),
  fact('day', 'today'),
  fact('number', 'never'),
  fact('seal', 'staff'),
  sampleFact({
    id: 'birth',
    kind: { kind: 'date', span: 'birth' },
    origins: [from({ kind: 'card', item: 'birthDate', when: null })],
  }),
];
const book = sampleBook(
  [
    sampleForm('register', ['name', 'address', 'phone', 'person', 'day', 'number', 'seal']),
    sampleForm('tax', ['name', 'address', 'phone', 'person', 'birth']),
    sampleForm('notice', ['name', 'old-address', 'address']),
  ],
  facts,
);

const fill = (change: Partial<SheetSource>): Sheet =>
  fillSheet({ book, forms: ['register'], procedures: [], card, said: {}, today: '2026-11-21', ...change });
const ids = (list: readonly Fact[]): string[] => list.map(({ id }) => id);
const valuesOf = ({ values }: Sheet): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([id, { value }]) => [id, value]));

describe('a sheet', () => {
  it('asks once for what several forms want', () => {
    const all = fill({ forms: ['register', 'tax'] });
    expect(ids(all.facts)).toEqual(['role', 'name', 'address', 'phone', 'person', 'day', 'number', 'seal', 'birth']);
    expect(ids(all.open)).toEqual(['role', 'phone']);
  });

  it('is filled from card, rule and answers', () => {
    const sheet = fill({ forms: ['register', 'tax'], said: { role: said('self'), phone: said('0246123456') } });
    expect(valuesOf(sheet)).toEqual({
      role: 'self',
      name: '未来　太郎',
      address: '架空県みらい町中央一丁目2番3号',
      phone: '0246123456',
      person: '未来　太郎',
      day: '2026-11-21',
      birth: '1958-04-01',
    });
    expect(sheet.open).toEqual([]);
    expect([sheet.values['name']?.source, sheet.values['person']?.source]).toEqual(['card', 'derived']);
  });

  it('waits with what hangs on an open question', () => {
    expect(ids(fill({}).open)).toEqual(['role', 'phone']);
    expect(ids(fill({ said: { role: said('proxy') } }).open)).toEqual(['phone', 'client']);
  });

  it('asks for what the card would give where there is none', () => {
    expect(ids(fill({ card: null }).open)).toEqual(['role', 'name', 'address', 'phone']);
  });

  it('takes the card for the old address of somebody who moves in, and asks for the new one', () => {
    const sheet = fill({ forms: ['notice', 'register'], procedures: ['moving-in'], said: { role: said('self') } });
    expect(sheet.values['old-address']).toMatchObject({ value: card.address, source: 'card' });
    expect(ids(sheet.open)).toEqual(['address', 'phone']);
  });

  it('has no fact of a purpose that the visit does not have', () => {
    expect(ids(fill({ forms: ['notice'] }).facts)).toEqual(['name', 'address']);
  });

  it('never takes a value for what must not be here', () => {
    const sheet = fill({ said: { number: said('123456789018') } });
    expect(sheet.values['number']).toBeUndefined();
    expect(ids(sheet.open)).not.toContain('number');
  });

  it('leaves to staff what is theirs, and takes it from them', () => {
    expect(ids(fill({}).open)).not.toContain('seal');
    expect(valuesOf(fill({ said: { seal: { value: '12', source: 'staff', doubt: false } } }))['seal']).toBe('12');
  });

  it('has a card not change an answer', () => {
    expect(valuesOf(fill({ said: { address: said('架空県みらい町緑1') } }))['address']).toBe('架空県みらい町緑1');
  });

  it('follows a correction with everything that is copied from it, doubt and all', () => {
    const sheet = fill({ said: { role: said('self'), name: said('未来　𠮷子', true) } });
    expect(sheet.values['person']).toEqual({ value: '未来　𠮷子', source: 'derived', doubt: true });
  });

  it('keeps answers apart from whether they count just now', () => {
    const first: FactValues = { role: said('proxy'), client: said('架空　花子'), phone: said('0246123456') };
    expect(valuesOf(fill({ said: first }))['person']).toBe('架空　花子');
    const changed = fill({ said: { ...first, role: said('self') } });
    expect(valuesOf(changed)).toMatchObject({ person: '未来　太郎', phone: '0246123456' });
    expect(changed.values['client']).toBeUndefined();
    expect(valuesOf(fill({ said: first }))).toMatchObject({ person: '架空　花子', client: '架空　花子' });
  });

  it('does not take an answer for what a rule says by now', () => {
    const subject = fact('subject', { kind: 'copy', fact: 'name', when: is('role', 'self') }, 'asked');
    const own = sampleBook([sampleForm('register', ['subject'])], [...facts, subject]);
    const other = { role: said('proxy'), subject: said('架空　花子') };
    expect(valuesOf(fill({ book: own, said: other }))['subject']).toBe('架空　花子');
    expect(valuesOf(fill({ book: own, said: { ...other, role: said('self') } }))['subject']).toBe('未来　太郎');
    const byStaff = { ...other, role: said('self'), subject: { ...said('架空　花'), source: 'staff' as const } };
    expect(valuesOf(fill({ book: own, said: byStaff }))['subject']).toBe('架空　花');
  });

  it('is the same at the counter from what was handed in, without the card', () => {
    const answers = { role: said('self'), phone: said('0246123456') };
    const atKiosk = fill({ said: answers });
    const handed = Object.fromEntries(Object.entries(atKiosk.values).filter(([, { source }]) => source !== 'derived'));
    expect(fill({ card: null, said: handed })).toEqual(atKiosk);
  });

  it('asks about one of several options', () => {
    const several = sampleFact({
      id: 'kinds',
      kind: { kind: 'several', options: sampleChoice('whole', 'part', 'former').options, least: 1 },
    });
    const why = sampleFact({ id: 'why', when: is('kinds', 'former') });
    const own = sampleBook([sampleForm('register', ['kinds', 'why'])], [several, why]);
    expect(ids(fill({ book: own, said: { kinds: said('part former') } }).open)).toEqual(['why']);
    expect(ids(fill({ book: own, said: { kinds: said('part') } }).facts)).toEqual(['kinds']);
  });
});

describe('what is asked', () => {
  it('is not what only an origin without its turn would want', () => {
    const own = sampleBook(
      [sampleForm('register', ['owner'])],
      [
        fact('neighbour'),
        fact('owner', { kind: 'copy', fact: 'neighbour', when: is('procedure.moving-in', 'yes') }, 'asked'),
      ],
    );
    expect(ids(fill({ book: own }).open)).toEqual(['owner']);
    expect(ids(fill({ book: own, procedures: ['moving-in'] }).open)).toEqual(['neighbour']);
  });

  it('comes to an end with every fact of the forms said, passed over or left to staff', () => {
    const answer = fc.record({ role: fc.constantFrom('self', 'proxy'), withCard: fc.boolean(), moving: fc.boolean() });
    const forms = fc.subarray(['register', 'tax', 'notice'], { minLength: 1 });
    fc.assert(
      fc.property(answer, forms, ({ role, withCard, moving }, chosen) => {
        const source = { forms: chosen, procedures: moving ? ['moving-in'] : [], card: withCard ? card : null };
        const asked: string[] = [];
        let answers: FactValues = {};
        for (let open = fill(source).open; open.length > 0; open = fill({ ...source, said: answers }).open) {
          const [first] = ids(open);
          asked.push(String(first));
          answers = { ...answers, [String(first)]: said(first === 'role' ? role : 'あ') };
        }
        expect(asked).toEqual([...new Set(asked)]);
        const sheet = fill({ ...source, said: answers });
        const empty = ids(sheet.facts).filter((id) => sheet.values[id] === undefined);
        expect(empty.filter((id) => id !== 'number' && id !== 'seal')).toEqual([]);
      }),
    );
  });
});
