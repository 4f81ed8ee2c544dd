import type { DraftFact, DraftView } from '../../../../shared/domain/draft.ts';
import type { Fact, FactKind, FactOrigin, ValueSource } from '../../../../shared/domain/fact.ts';
import type { Form, FormBook } from '../../../../shared/domain/form.ts';
import type { Guidance } from '../../../../shared/domain/guidance.ts';

const text = (ja: string) => ({ ja, 'ja-x-easy': ja, en: ja });

const options = ['one', 'two', 'three'].map((id) => ({ id, text: text(`選択 ${id}`), help: null }));

function fact(id: string, kind: FactKind, { optional = false, from = ['asked'] as FactOrigin['kind'][] } = {}): Fact {
  const origins = from.map((one) => ({ when: null, kind: one, item: 'name', fact: 'name', value: '' }) as FactOrigin);
  return { id, kind, origins, optional, when: null, label: text(`項目 ${id}`), question: text('?'), help: null };
}

/** One fact of every kind. */
export const facts: readonly Fact[] = [
  fact('name', { kind: 'words', longest: 20 }),
  fact('kana', { kind: 'kana', script: 'katakana', longest: 20 }),
  fact('home', { kind: 'address' }, { optional: true }),
  fact('born', { kind: 'date', span: 'birth' }),
  fact('phone', { kind: 'phone' }),
  fact('why', { kind: 'choice', options }),
  fact('which', { kind: 'several', options, least: 0 }),
  fact('remark', { kind: 'words', longest: 20 }, { from: ['staff'] }),
  fact('number', { kind: 'digits', shortest: 12, longest: 12 }, { from: ['never'] }),
];

function form(
  id: string,
  { letter, procedure, ids }: { letter: string; procedure: string; ids: readonly string[] },
): Form {
  const rows = ids.map((one) => ({
    lines: 1,
    cells: [{ label: one, width: 12, content: { kind: 'fact', fact: one } as const }],
  }));
  return {
    ...{ id, letter, example: true, title: text(`${letter}の申請書`), paperTitle: `${letter} 申請書` },
    ...{ addressee: '町長', procedures: [procedure], proxy: false, notes: [] },
    sections: [{ heading: '本人', rows }],
  };
}

/** Two forms: one of the errand "record", one of another counter. */
export const book: FormBook = {
  forms: [
    form('other', { letter: 'B', procedure: 'dog', ids: ['name', 'phone'] }),
    form('main', { letter: 'A', procedure: 'record', ids: facts.map(({ id }) => id) }),
  ],
  facts,
  areas: [],
};

/** Guides of a town that has forms and nothing else. */
export const guidance: Guidance = {
  ...{ waysIn: [], items: [], procedures: [], guides: [], floorPlan: null },
  book,
};

/** A value as staff see it. */
export function value(words: string, source: ValueSource = 'asked', change: Partial<DraftFact> = {}): DraftFact {
  return { value: words, source, doubt: false, was: null, ...change };
}

/** The draft of visit-A012: a doubted name, nothing by staff yet. */
export function draftView(change: Partial<DraftView> = {}): DraftView {
  const application = { id: 'a1', state: 'drafted', back: null, printedAt: null } as const;
  return {
    ...{
      visit: 'visit-A012',
      ticket: 'A012',
      withCard: true,
      procedures: ['record', 'dog'],
      identity: null,
      erasedAt: 0,
    },
    applications: [
      { ...application, form: 'other' },
      { ...application, id: 'a2', form: 'main' },
    ],
    facts: {
      name: value('みほん　はなこ', 'asked', { doubt: true }),
      kana: value('ミホン　ハナコ'),
      home: value(''),
      born: value('1987-04-03', 'card'),
      phone: value('0123456789'),
      which: value(''),
    },
    ...change,
  };
}
