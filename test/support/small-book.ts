import { checkBook } from '../../shared/content/check-book.ts';
import type { ContentFault } from '../../shared/content/content-fault.ts';
import type { Json } from './faults-after.ts';
import { plainText } from './plain-text.ts';

/** What is asked. */
export const asked = { origins: [{ kind: 'asked' }], label: plainText('x'), question: plainText('x?') };
/** A choice as content has it. */
export const choice = (...ids: string[]) => ({
  kind: 'choice',
  options: ids.map((id) => ({ id, text: plainText(id) })),
});
/** Words as content has them. */
export const words = { kind: 'words', longest: 40 };
const row = (...facts: string[]) => ({
  lines: 1,
  cells: facts.map((fact) => ({ label: '名前', width: 12 / facts.length, content: { kind: 'fact', fact } })),
});

/** Forms and facts of a town as small as they can be, with everything that can be said in them. */
export const smallBook = (): Json => ({
  'procedures.json': [{ id: 'moving-in' }],
  'areas.json': [
    { id: 'chuo', name: plainText('中央'), reading: 'ち', written: '架空県みらい町中央', numbering: 'ban-go' },
  ],
  'facts.json': [
    { id: 'role', kind: choice('self', 'proxy'), ...asked },
    { id: 'name', kind: words, ...asked, origins: [{ kind: 'card', item: 'name' }, { kind: 'asked' }] },
    { id: 'count', kind: choice('one', 'two', 'more'), ...asked },
    {
      people: {
        id: 'mover',
        most: 2,
        counted: 'count',
        facts: [
          {
            id: 'mover.{n}.name',
            only: [1],
            kind: words,
            label: plainText('{n}人目'),
            origins: [{ kind: 'copy', fact: 'name', when: { is: ['role', 'self'] } }, { kind: 'staff' }],
          },
          { id: 'mover.{n}.name', only: [2], kind: words, ...asked, label: plainText('{n}人目') },
          { id: 'mover.{n}.number', kind: words, label: plainText('個人番号'), origins: [{ kind: 'never' }] },
        ],
      },
    },
    { id: 'date', kind: { kind: 'date', span: 'soon' }, ...asked, when: { is: ['procedure.moving-in', 'yes'] } },
  ],
  'forms/notice.json': {
    id: 'notice',
    letter: 'D',
    example: true,
    title: plainText('届'),
    paperTitle: '住民異動届',
    addressee: 'みらい町長',
    procedures: ['moving-in'],
    proxy: true,
    sections: [
      {
        heading: '人',
        rows: [
          row('name', 'date'),
          { ...row('mover.{n}.name'), each: 'mover' },
          { ...row('mover.{n}.number'), each: 'mover' },
          { lines: 2, cells: [{ label: '署名', width: 12, content: { kind: 'sign' } }] },
        ],
      },
    ],
    notes: ['{n}'],
  },
});

/** Faults of these files after a change. */
export function bookFaultsAfter(change: (files: Json) => void): readonly ContentFault[] {
  const files = structuredClone(smallBook());
  change(files);
  return checkBook(files as Record<string, unknown>).faults;
}
