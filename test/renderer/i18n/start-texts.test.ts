import { describe, expect, it } from 'vitest';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';

const texts = startTexts(
  {
    namespace: 'kiosk',
    texts: {
      ja: { ask: '[番号札|ばんごうふだ]を 取りますか', of: '{{what}}の 窓口' },
      'ja-x-easy': { ask: '[番号|ばんごう]の [紙|かみ]を とりますか', of: '{{what}}の [窓口|まどぐち]' },
      en: { ask: 'Take a ticket?', of: '{{what}} counter' },
    },
  },
  'ja-x-easy',
);
const t = texts.t as unknown as (key: string, values?: object) => string;

describe('the words of a face', () => {
  it('are labels: no mark leaves them', () => {
    expect(t('ask')).toBe('ばんごうの かみを とりますか');
    expect(t('of', { what: '[税金|ぜいきん]' })).toBe('ぜいきんの まどぐち');
  });

  it('are labels in whichever language they are asked for', () => {
    expect(texts.getFixedT('ja', 'kiosk')('ask' as never)).toBe('番号札を 取りますか');
  });

  it('keep their marks where readings stand above them', () => {
    expect(t('ask', { postProcess: [] })).toBe('[番号|ばんごう]の [紙|かみ]を とりますか');
  });
});
