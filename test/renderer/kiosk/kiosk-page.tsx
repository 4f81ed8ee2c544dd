import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { addTexts } from '../../../renderer/i18n/add-texts.ts';
import { dates } from '../../../renderer/i18n/dates.ts';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';
import { HallProvider, type Hall } from '../../../renderer/kiosk/hall.ts';
import { untouched } from '../../../renderer/kiosk/state.ts';
import { useKiosk } from '../../../renderer/kiosk/store.ts';
import { laterTexts } from '../../../renderer/kiosk/later-texts.ts';
import { kioskTexts } from '../../../renderer/kiosk/texts.ts';
import { noFacilities } from '../../../shared/domain/rooms/facility.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { nothingKnown } from '../../../shared/domain/waiting/hall-waits.ts';
import { sampleContent } from '../../support/sample-guidance.ts';

const { town, guidance } = sampleContent();
const lines = town.lines.map(({ letter }) => ({
  letter,
  waiting: 2,
  admission: { kind: 'open', until: '17:15' } as const,
  wait: nothingKnown,
}));

/** jsdom lays nothing out and watches no sizes. */
export function stubLayout(): void {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
}

/** The next visitor. */
export function clearKiosk(): void {
  cleanup();
  useKiosk.setState(untouched, true);
  delete document.documentElement.dataset['settling'];
}

/** Shows a screen of a kiosk in the sample town, all of whose lines are open. */
export function showKiosk(shown: ReactNode, language: Language = 'ja', lent: Partial<Hall> = {}): void {
  act(() => useKiosk.setState({ language }));
  const lobby = { asOf: Date.parse('2026-11-24T01:00:00Z'), opening: { kind: 'open' }, lines, helpCalls: [] };
  const words = dates(language, town.office.timeZone);
  const hall = {
    town,
    guidance,
    lobby,
    panel: 'portrait-32',
    card: 'none',
    dates: words,
    publicUrl: null,
    rooms: noFacilities,
    ...lent,
  };
  const texts = startTexts(kioskTexts, language);
  addTexts(texts, laterTexts);
  render(
    <I18nextProvider i18n={texts}>
      <HallProvider value={hall as unknown as Hall}>{shown}</HallProvider>
    </I18nextProvider>,
  );
}

/** Presses the key with these words, as somebody whose hand does not tremble. */
export function pressKey(name: string | RegExp): void {
  delete document.documentElement.dataset['settling'];
  const click = new MouseEvent('click', { bubbles: true });
  // each press a second after the last
  Object.defineProperty(click, 'timeStamp', { value: performance.now() * 1_000 });
  fireEvent(screen.getByRole('button', { name }), click);
}
