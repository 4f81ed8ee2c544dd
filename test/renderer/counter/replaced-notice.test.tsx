// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { DeskProvider, type Desk } from '../../../renderer/counter/desk.ts';
import { ReplacedNotice } from '../../../renderer/counter/replaced-notice.tsx';
import { counterTexts } from '../../../renderer/counter/texts.ts';
import { dates } from '../../../renderer/i18n/dates.ts';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';
import { TEN, town, view } from './desk-builder.ts';

afterEach(cleanup);

const HOUR = 60 * 60_000;

function notice(storeReplacedAt: number | null) {
  const desk = { town, view: view([], { storeReplacedAt }), now: TEN, dates: dates('ja', 'Asia/Tokyo') };
  render(
    <I18nextProvider i18n={startTexts(counterTexts, 'ja')}>
      <DeskProvider value={desk as Desk}>
        <ReplacedNotice />
      </DeskProvider>
    </I18nextProvider>,
  );
  return screen.queryByRole('status')?.textContent ?? null;
}

describe('the notice of records begun anew', () => {
  it('names the time, on the same business day', () => {
    expect(notice(TEN - HOUR)).toContain('9:00 より前の番号札');
  });

  it('is silent about an earlier day, and where nothing happened', () => {
    expect(notice(TEN - 24 * HOUR)).toBeNull();
    expect(notice(TEN - 7 * HOUR)).toBeNull();
    expect(notice(null)).toBeNull();
  });
});
