import { describe, expect, it } from 'vitest';
import { questionPlace } from '../../../renderer/guide/question-place.ts';
import type { Guide, GuideQuestion } from '../../../shared/domain/guide.ts';

const text = { ja: '', 'ja-x-easy': '', en: '' };
const question = (id: string, showWhen: GuideQuestion['showWhen'] = null): GuideQuestion => ({
  id,
  text,
  help: null,
  options: ['yes', 'no'].map((option) => ({ id: option, text, help: null })),
  unsure: false,
  showWhen,
});

/** children → school only with children → pets always. */
const guide: Guide = {
  id: 'sample',
  pictogram: 'doc',
  example: true,
  quiet: false,
  reading: '',
  title: text,
  examples: text,
  questions: [question('children'), question('school', { is: ['children', 'yes'] }), question('pets')],
  outcomes: [],
  advice: [],
};

describe('the place of a question', () => {
  it.each([
    [{}, 'children', { at: 1, of: 3, mayShrink: true }],
    [{ children: 'yes' }, 'school', { at: 2, of: 3, mayShrink: false }],
    [{ children: 'no' }, 'pets', { at: 2, of: 2, mayShrink: false }],
    [{ children: 'yes', school: 'no' }, 'children', { at: 1, of: 3, mayShrink: false }],
    [{ children: 'yes', school: 'no', pets: 'no' }, 'school', { at: 2, of: 3, mayShrink: false }],
    [{ children: 'no', school: 'no', pets: 'no' }, 'pets', { at: 2, of: 2, mayShrink: false }],
  ])('after %j, %s', (answers, asked, place) => {
    expect(questionPlace(guide, answers as Readonly<Record<string, string>>, asked)).toEqual(place);
  });
});
