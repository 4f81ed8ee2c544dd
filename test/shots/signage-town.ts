import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { townIn, type Entry } from '../support/town-folder.ts';

/** A town whose names are as long as they get: folder of a copy of the sample town. */
export function longNamedTown(): string {
  const { folder, edit, set } = townIn(mkdtempSync(path.join(os.tmpdir(), 'machimado-town-')));
  edit('lines.json', (lines) => lines.map((line) => ({ ...line, short: inAll((line['name'] as Entry)['en']) })));
  edit('sections.json', (sections) => sections.map((section) => ({ ...section, name: LONG_SECTION })));
  edit('procedures.json', (all) => all.map((one) => ({ ...one, name: LONG_PROCEDURE })));
  set('office.json', {
    name: {
      ja: 'みなみあおぞら市役所 東部出張所',
      'ja-x-easy': 'みなみあおぞらし',
      en: 'Minami-Aozora City Hall East Branch',
    },
  });
  return folder;
}

/** The longest names the content check lets through. */
const LONG_SECTION = {
  ja: '健康福祉課高齢者支援係内',
  'ja-x-easy': 'けんこう ふくし',
  en: 'Health, welfare, elderly',
};
const LONG_PROCEDURE = {
  ja: '障害のある方の医療費の払いもどし',
  'ja-x-easy': 'いりょうひ',
  en: 'Medical costs of people with disability',
};

const inAll = (words: unknown) => ({ ja: words, 'ja-x-easy': words, en: words });
