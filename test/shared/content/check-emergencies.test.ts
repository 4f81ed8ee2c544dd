import { expect, it } from 'vitest';
import { checkEmergencies, EMERGENCIES } from '../../../shared/content/check-emergencies.ts';

const ready = {
  title: { ja: '火事です', 'ja-x-easy': '[火事|かじ]です', en: 'Fire' },
  text: { ja: '外へ出てください', 'ja-x-easy': '[外|そと]へ [出|で]てください', en: 'Go outside' },
};
const check = (file: unknown) => checkEmergencies({ [EMERGENCIES]: file });
const reasons = (file: unknown) => check(file).faults.map(({ path }) => path);

it('may be missing, and keeps the order of choice', () => {
  expect(checkEmergencies({})).toEqual({ presets: [], faults: [] });
  expect(check({ closed: ready, fire: ready }).presets.map(({ kind }) => kind)).toEqual(['fire', 'closed']);
  expect(reasons({ fire: ready })).toEqual([]);
});

it('refuses words that nobody reads from afar, kanji without reading, and kinds that there are not', () => {
  expect(reasons({ fire: { ...ready, title: { ...ready.title, ja: '火事が起きました' } } })).toEqual(['fire.title.ja']);
  expect(reasons({ fire: { ...ready, text: { ...ready.text, en: 'Walk, never run, to the park' } } })).toEqual([]);
  expect(reasons({ fire: { ...ready, title: { ...ready.title, 'ja-x-easy': '火事です' } } })).toEqual([
    'fire.title.ja-x-easy',
  ]);
  expect(reasons({ other: ready })).not.toEqual([]);
});
