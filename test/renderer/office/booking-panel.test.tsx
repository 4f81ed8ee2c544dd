// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BookingPanel } from '../../../renderer/office/booking/booking-panel.tsx';
import { CancelDialog } from '../../../renderer/office/dialogs/cancel-dialog.tsx';
import { WaitingList } from '../../../renderer/office/waiting/waiting-list.tsx';
import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { takenRoom } from '../../support/small-rooms.ts';
import { TEN } from '../counter/desk-builder.ts';
import { atOffice } from './at-office.tsx';

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset['settling'];
});

const HOUR = 3_600_000;
const held = takenRoom('left', ['2026-11-25', '09:00', '12:00'], {
  ...{ id: 'b1', slots: ['am'], state: 'tentative', title: '', ticket: 'H001', source: 'kiosk' },
  heldUntil: TEN + 2 * HOUR,
});
const contact = { name: '見本 太郎', phone: '0123-45', group: '' };
const keys = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

function panel(booking: Booking | null, options: { known?: boolean; away?: boolean } = {}) {
  const detail = options.known && booking ? { booking, contact } : null;
  const side = { kind: 'booking', id: booking?.id ?? 'b1', detail } as const;
  const part = <BookingPanel side={side} booking={booking} calendar={null} />;
  return atOffice(part, { state: { side }, away: options.away ?? false });
}

describe('the booking that lies open', () => {
  it('asks for its contact once, and says all that is known', () => {
    const acts = panel(held);
    expect(acts.look.mock.calls).toEqual([['b1']]);
    expect(document.body.textContent).toContain('12:00 まで');
    expect(document.body.textContent).not.toContain('見本 太郎');
    cleanup();
    expect(panel(held, { known: true }).look).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('見本 太郎');
  });

  it('offers what makes sense: a hold is confirmed, a confirmed one is put on paper, a closing ends', () => {
    panel(held);
    expect(keys()).toEqual(['許可するF2', 'のばすF3', '移すF6', '直すF7', '取り消すF4', '閉じるEsc']);
    cleanup();
    panel({ ...held, state: 'confirmed' });
    expect(keys()).toEqual(['許可書を印刷F8', '移すF6', '直すF7', '取り消すF4', '閉じるEsc']);
    cleanup();
    panel({ ...held, kind: 'maintenance', state: 'confirmed' });
    expect(keys()).toEqual(['直すF7', 'やめて開けるF4', '閉じるEsc']);
    cleanup();
    panel({ ...held, state: 'lapsed' });
    expect(keys()).toEqual(['閉じるEsc']);
  });

  it('lets nothing be done without the hub', () => {
    panel(held, { away: true });
    expect(keys()).toEqual(['閉じるEsc']);
  });

  it('is confirmed with one press', () => {
    const acts = panel(held);
    fireEvent.click(screen.getByRole('button', { name: /許可する/ }));
    expect(acts.confirm.mock.calls).toEqual([['b1']]);
  });
});

describe('those who wait', () => {
  const other = { ...held, id: 'b2', ticket: 'H002', heldUntil: TEN + 30 * HOUR };

  it('stand in the order of the hub, the first with the keys, until when in words', () => {
    atOffice(<WaitingList />, { waiting: [held, other] });
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows[0]).toContain('H001');
    expect(rows[0]).toContain('許可する');
    expect(rows[1]).toContain('11月25日（水） 16:00 まで');
    expect(rows[1]).not.toContain('許可する');
  });

  it('have no keys of their own while a booking lies open', () => {
    const side = { kind: 'booking', id: 'b2', detail: null } as const;
    atOffice(<WaitingList />, { waiting: [held, other], state: { side } });
    expect(document.body.textContent).not.toContain('許可する');
    expect(document.querySelector('[aria-current=true]')?.textContent).toContain('H002');
  });

  it('are nobody', () => {
    atOffice(<WaitingList />, {});
    expect(document.body.textContent).toContain('待っている予約は ありません');
  });
});

it('cancels with a reason, by its key', () => {
  const acts = atOffice(<CancelDialog booking={held} />, {});
  fireEvent.keyDown(document.body, { key: '2' });
  expect(acts.cancel.mock.calls).toEqual([['b1', 'mistake']]);
});
