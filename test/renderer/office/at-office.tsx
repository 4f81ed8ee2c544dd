import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { dates } from '../../../renderer/i18n/dates.ts';
import { startTexts } from '../../../renderer/i18n/start-texts.ts';
import type { Acts } from '../../../renderer/office/acts.ts';
import { OfficeProvider, type Office } from '../../../renderer/office/office.ts';
import { useOfficeState } from '../../../renderer/office/store.ts';
import { officeTexts } from '../../../renderer/office/texts.ts';
import { untouched, type OfficeState } from '../../../renderer/office/state.ts';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { smallRooms } from '../../support/small-rooms.ts';
import { TEN, town } from '../counter/desk-builder.ts';

/** Acts that only note that they were asked for. */
export const noActs = () =>
  Object.fromEntries(
    ['look', 'confirm', 'prolong', 'move', 'edit', 'cancel', 'book', 'close', 'permit'].map((name) => [name, vi.fn()]),
  ) as { [Name in keyof Acts]: ReturnType<typeof vi.fn> };

/** Draws a part of the office's page at 10:00 on 2026-11-24, in a window of this state. */
export function atOffice(
  part: ReactNode,
  {
    state = {},
    waiting = [],
    away = false,
  }: { state?: Partial<OfficeState>; waiting?: readonly Booking[]; away?: boolean },
) {
  // jsdom draws no dialogs
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  useOfficeState.setState({ ...untouched, ...state }, true);
  const acts = noActs();
  const office = {
    ...{ town, book: smallRooms(), acts, away, language: 'ja', now: TEN, today: '2026-11-24' },
    view: { asOf: TEN, bookingsRevision: 1, noticesRevision: 0, waiting },
    dates: dates('ja', 'Asia/Tokyo'),
  } as unknown as Office;
  render(
    <I18nextProvider i18n={startTexts(officeTexts, 'ja')}>
      <OfficeProvider value={office}>{part}</OfficeProvider>
    </I18nextProvider>,
  );
  return acts;
}
