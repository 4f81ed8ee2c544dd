import { describe, expect, it } from 'vitest';
import { counted, textsIn } from '../../../renderer/ticket/texts.ts';

describe('the words of the phone page', () => {
  it('are looked up and filled in', () => {
    expect(textsIn('ja')('title.called', { ticket: 'A012', counter: 3 })).toBe('A012 3番窓口へ');
    expect(textsIn('en')('common:wait.minutes', { from: 15, to: 25 })).toBe('about 15–25 min');
  });

  it('are kana in easy Japanese, where everything on a phone is small', () => {
    const t = textsIn('ja-x-easy');
    expect(t('title.called', { ticket: 'A012', counter: 3 })).toBe('A012 3ばん まどぐちへ');
    expect(counted(t, 'people', { count: 1 })).toBe('1にん');
  });

  it('count', () => {
    expect(counted(textsIn('en'), 'people', { count: 1 })).toBe('1 person');
    expect(counted(textsIn('en'), 'people', { count: 3 })).toBe('3 people');
    expect(counted(textsIn('ja'), 'people', { count: 1 })).toBe('1人');
  });
});
