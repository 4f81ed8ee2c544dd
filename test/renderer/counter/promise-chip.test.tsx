// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, it } from 'vitest';
import { PromiseChip } from '../../../renderer/counter/promise-chip.tsx';
import type { PromiseState } from '../../../renderer/counter/promise-state.ts';
import { counterTexts } from '../../../renderer/counter/texts.ts';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';

afterEach(cleanup);

function chip(state: PromiseState) {
  const { container } = render(
    <I18nextProvider i18n={startTexts(counterTexts, 'ja')}>
      <PromiseChip state={state} />
    </I18nextProvider>,
  );
  return { words: container.textContent, signs: container.querySelectorAll('svg').length };
}

it('says each state in words, and from near on with a sign', () => {
  expect(chip({ kind: 'within', from: 15, to: 25 })).toEqual({ words: 'めやす 約15〜25分', signs: 0 });
  expect(chip({ kind: 'slipping', to: 25 })).toEqual({ words: '25分より のびそう', signs: 1 });
  expect(chip({ kind: 'near', left: 2 })).toEqual({ words: 'あと2分', signs: 1 });
  expect(chip({ kind: 'near', left: 0 })).toEqual({ words: 'めやすの時間です', signs: 1 });
  expect(chip({ kind: 'over', minutes: 5 })).toEqual({ words: '5分 超過', signs: 1 });
  expect(chip({ kind: 'none' })).toEqual({ words: '', signs: 0 });
});
