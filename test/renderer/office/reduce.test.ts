import { describe, expect, it } from 'vitest';
import type { OfficeEvent } from '../../../renderer/office/event.ts';
import { reduce } from '../../../renderer/office/reduce.ts';
import { untouched, type OfficeState } from '../../../renderer/office/state.ts';
import { sampleBooking } from '../../support/sample-booking.ts';

const booking = sampleBooking({ id: 'b1', state: 'tentative' });
const detail = { booking, contact: { name: '見本 太郎', phone: '0123', group: '' } };
const place = { room: 'room', date: '2026-11-25', slots: ['am'] };

const after = (...events: readonly OfficeEvent[]): OfficeState => events.reduce(reduce, untouched);
const opened = { type: 'booking opened', id: 'b1' } as const;
const known = { type: 'booking known', detail } as const;

describe('a booking that lies open', () => {
  it('is shown once its contact came, and not when another was opened meanwhile', () => {
    expect(after(opened).side).toEqual({ kind: 'booking', id: 'b1', detail: null });
    expect(after(opened, known).side).toMatchObject({ detail });
    expect(after(opened, { type: 'booking opened', id: 'b2' }, known).side).toMatchObject({ id: 'b2', detail: null });
  });

  it('keeps its contact when it changes', () => {
    const confirmed = { ...booking, state: 'confirmed' as const };
    const state = after(opened, known, { type: 'booking changed', booking: confirmed });
    expect(state.side).toMatchObject({ detail: { booking: confirmed, contact: detail.contact } });
  });

  it('is forgotten with its contact when it is put away, when another part is chosen, and with the session', () => {
    const begun = after(opened, known);
    for (const event of [
      { type: 'put away' },
      { type: 'section chosen', section: 'notices' },
      { type: 'session ended' },
    ] satisfies OfficeEvent[]) {
      expect(JSON.stringify(reduce(begun, event))).not.toContain('見本');
    }
  });
});

describe('an action', () => {
  it('says what was done and leaves its booking open; a refusal keeps the dialog for another try', () => {
    const asked = after(
      opened,
      { type: 'panel opened', panel: { kind: 'cancel', booking } },
      { type: 'began', act: 'cancel' },
    );
    expect(asked.doing).toBe('cancel');
    const done = reduce(asked, { type: 'done', act: 'cancel', open: 'b1' });
    expect(done).toMatchObject({ doing: null, panel: { kind: 'none' }, note: { kind: 'did', act: 'cancel' } });
    const refused = reduce(asked, { type: 'refused', act: 'cancel', error: { code: 'CONNECTION_LOST' } });
    expect(refused).toMatchObject({ doing: null, panel: { kind: 'cancel' }, note: { kind: 'refused' } });
  });

  it('that only looks or prints leaves no word of its own', () => {
    expect(
      after(opened, { type: 'began', act: 'permit' }, { type: 'done', act: 'permit', open: 'b1' }).note,
    ).toBeNull();
  });
});

describe('looking for a place', () => {
  it('takes the place that is picked, and goes back to the booking it was for', () => {
    const placing = after(opened, { type: 'placing begun', booking, place: null }, { type: 'place picked', place });
    expect(placing.side).toEqual({ kind: 'placing', booking, place });
    expect(reduce(placing, { type: 'put away' }).side).toEqual({ kind: 'booking', id: 'b1', detail: null });
    expect(reduce(placing, { type: 'done', act: 'move', open: 'b1' }).side).toMatchObject({
      kind: 'booking',
      id: 'b1',
    });
  });

  it('is not begun by a pick alone', () => {
    expect(after({ type: 'place picked', place }).side).toEqual({ kind: 'none' });
  });
});

it('puts away one thing at a time: dialog, then what stands beside, then the word', () => {
  const state = after(opened, known, { type: 'panel opened', panel: { kind: 'keys' } });
  const first = reduce(state, { type: 'put away' });
  expect(first.panel.kind).toBe('none');
  expect(first.side.kind).toBe('booking');
  expect(reduce(first, { type: 'put away' }).side.kind).toBe('none');
});
