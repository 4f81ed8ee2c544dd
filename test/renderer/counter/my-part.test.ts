import { describe, expect, it } from 'vitest';
import { myPart } from '../../../renderer/counter/my-part.ts';
import { stop, TEN, town, view } from './desk-builder.ts';

const tickets = (stops: readonly { readonly ticket: string }[]) => stops.map(({ ticket }) => ticket);

describe('my part of the hall', () => {
  it('is the lines of my counter', () => {
    const hall = view([stop('A001'), stop('B002'), stop('C003')]);
    expect(tickets(myPart(hall, town, 1).waiting)).toEqual(['A001', 'C003']);
    expect(tickets(myPart(hall, town, 2).waiting)).toEqual(['A001', 'B002']);
  });

  it('names the next: brought back before everybody, else who came first', () => {
    expect(myPart(view([stop('B002'), stop('A001')]), town, 2).next?.ticket).toBe('A001');
    expect(myPart(view([stop('A001'), stop('B002', { front: true })]), town, 2).next?.ticket).toBe('B002');
    expect(myPart(view([]), town, 2).next).toBeNull();
  });

  it('has the visitor who is called or served at my counter, of whatever line', () => {
    const hall = view([stop('C001', { state: 'called', counter: 2 }), stop('A002', { state: 'serving', counter: 1 })]);
    expect(myPart(hall, town, 2).here?.ticket).toBe('C001');
    expect(myPart(hall, town, 1).here?.ticket).toBe('A002');
  });

  it('offers "absent" after the recalls of the town, and not once the visitor has come', () => {
    const called = (recalls: number) =>
      myPart(view([stop('A001', { state: 'called', counter: 1, recalls })]), town, 1).offerAbsent;
    expect([called(1), called(2), called(3)]).toEqual([false, true, true]);
    const serving = view([stop('A001', { state: 'serving', counter: 1, recalls: 5 })]);
    expect(myPart(serving, town, 1).offerAbsent).toBe(false);
  });

  it('lists the absent of my lines only', () => {
    const hall = view([stop('A001', { state: 'absent', counter: 2 }), stop('B002', { state: 'absent', counter: 2 })]);
    expect(tickets(myPart(hall, town, 1).away)).toEqual(['A001']);
  });

  it('names who comes back in order of time, then those without a time, then the absent', () => {
    const held = (ticket: string, heldUntil: number | null) => stop(ticket, { state: 'held', heldUntil });
    const absent = stop('A009', { state: 'absent', absentAt: TEN });
    const hall = view([absent, held('A001', TEN + 2), held('A002', null), held('A003', TEN + 1)]);
    expect(tickets(myPart(hall, town, 1).away)).toEqual(['A003', 'A001', 'A002', 'A009']);
  });

  it('has the hand-overs whose papers are being prepared, and no other stop to come', () => {
    const papers = { state: 'planned', kind: 'hand-over' } as const;
    const hall = view([
      stop('A001', papers),
      stop('A002', { ...papers, ready: true }),
      stop('A003', { state: 'planned' }),
    ]);
    expect(tickets(myPart(hall, town, 1).preparing)).toEqual(['A001']);
  });

  it('grows by the lines it helps in', () => {
    const counters = view([]).counters.map((counter) => ({
      ...counter,
      state: { kind: 'open', staffName: 'x', helping: counter.number === 1 ? ['B'] : [] } as const,
    }));
    const part = myPart(view([stop('B001')], { counters }), town, 1);
    expect(part).toMatchObject({ helping: ['B'], lines: ['A', 'C', 'B'] });
    expect(tickets(part.waiting)).toEqual(['B001']);
  });

  it('counts all who wait, also those the hub did not list', () => {
    const counters = view([]).counters.map((counter) => ({ ...counter, waiting: 250 }));
    expect(myPart(view([stop('A001')], { counters }), town, 1).waitingCount).toBe(250);
  });

  it('hears only calls that still ring', () => {
    const call = { device: 'd', deviceName: 'ロビー', at: TEN, answeredBy: null };
    const helpCalls = [
      { ...call, id: 'old', answeredAt: TEN },
      { ...call, id: 'new', answeredAt: null },
    ];
    expect(myPart(view([], { helpCalls }), town, 1).ringing.map(({ id }) => id)).toEqual(['new']);
  });

  it('shows the other counters without mine', () => {
    expect(myPart(view([]), town, 1).others.map(({ number }) => number)).toEqual([2]);
  });
});
