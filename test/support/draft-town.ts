import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { townIn, type TownFolder } from './town-folder.ts';

const text = (words: string) => ({ ja: words, 'ja-x-easy': 'もじ', en: 'words' });
const asked = { origins: [{ kind: 'asked' }], question: text('なんですか') };
const ofCard = (item: string) => ({
  origins: [{ kind: 'card', item }, { kind: 'asked' }],
  question: text('なんですか'),
});

/** Facts of a small book of forms. */
const facts = [
  { id: 'applicant.name', kind: { kind: 'words', longest: 60 }, ...ofCard('name'), label: text('氏名') },
  { id: 'applicant.address', kind: { kind: 'address' }, ...ofCard('address'), label: text('住所') },
  { id: 'applicant.birth', kind: { kind: 'date', span: 'birth' }, ...ofCard('birthDate'), label: text('生年月日') },
  { id: 'applicant.phone', kind: { kind: 'phone' }, ...asked, label: text('電話番号') },
  {
    id: 'applicant.number',
    kind: { kind: 'words', longest: 12 },
    origins: [{ kind: 'never' }],
    label: text('個人番号'),
  },
  {
    id: 'certificate.purpose',
    kind: {
      kind: 'choice',
      options: [
        { id: 'bank', text: text('銀行に出す') },
        { id: 'other', text: text('そのほか') },
      ],
    },
    ...asked,
    label: text('使いみち'),
  },
  {
    id: 'office.remark',
    kind: { kind: 'words', longest: 60 },
    origins: [{ kind: 'staff' }],
    label: text('職員の記入'),
  },
];

function form(
  id: string,
  letter: string,
  { procedure, own }: { readonly procedure: string; readonly own: readonly string[] },
) {
  const cell = (fact: string) => ({ label: '項目', width: 12, content: { kind: 'fact', fact } });
  const names = facts.slice(0, 5).map(({ id: fact }) => fact);
  return {
    id,
    letter,
    example: true,
    title: text('請求書'),
    paperTitle: '証明書 交付請求書',
    addressee: 'みらい町長',
    procedures: [procedure],
    proxy: false,
    sections: [{ heading: '本人', rows: [...names, ...own].map((fact) => ({ lines: 1, cells: [cell(fact)] })) }],
    notes: [],
  };
}

const forms = [
  form('residence-form', 'A', { procedure: 'residence-record', own: ['certificate.purpose', 'office.remark'] }),
  form('seal-form', 'B', { procedure: 'seal-certificate', own: [] }),
];

/** The sample town with a book of two small forms that share what is known of a person. */
export function draftTown(folder: string): TownFolder {
  const town = townIn(folder);
  const own = path.join(folder, 'forms');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  // The form of the rooms is not among them.
  town.set('facilities.json', { application: null });
  town.write('facts.json', JSON.stringify(facts));
  for (const one of forms) town.write(`forms/${one.id}.json`, JSON.stringify(one));
  return town;
}
