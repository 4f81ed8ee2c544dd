import { describe, expect, it } from 'vitest';
import type { VisitNow } from '../../../shared/domain/visit-view.ts';
import type { TicketEvent } from '../../../renderer/ticket/event.ts';
import { reduce } from '../../../renderer/ticket/reduce.ts';
import { blank, type TicketState } from '../../../renderer/ticket/state.ts';
import { calledAt, viewOf, waiting } from './view-builder.ts';

const after = (...events: TicketEvent[]): TicketState => events.reduce(reduce, blank);
const came = (now: VisitNow, at = 1): TicketEvent => ({ type: 'view came', view: viewOf(now), at });

describe('the phone page', () => {
  it('keeps the last picture and when it came', () => {
    expect(after(came(waiting, 5), { type: 'set aside' })).toMatchObject({ heardAt: 5, link: 'set aside' });
    expect(after(came(waiting, 5), { type: 'set aside' }, came(waiting, 9))).toMatchObject({ link: 'following' });
  });

  it('speaks the language that was chosen on it', () => {
    expect(after(came(waiting)).language).toBeNull();
    expect(after({ type: 'language chosen', language: 'en' }, came(waiting)).language).toBe('en');
  });
});

describe('giving the number up', () => {
  it('is asked once and can be dropped', () => {
    expect(after(came(waiting), { type: 'leaving asked' }).leaving).toEqual({ kind: 'asked' });
    expect(after({ type: 'leaving asked' }, { type: 'leaving dropped' }).leaving).toEqual({ kind: 'no' });
  });

  it('stays asked while the visitor waits, and gives way to a call', () => {
    expect(after({ type: 'leaving asked' }, came(waiting)).leaving).toEqual({ kind: 'asked' });
    expect(after({ type: 'leaving asked' }, came(calledAt(1))).leaving).toEqual({ kind: 'no' });
  });

  it('is over when the visit is', () => {
    expect(after({ type: 'leaving sent' }, came({ kind: 'over', how: 'cancelled' })).leaving).toEqual({ kind: 'no' });
  });

  it('at a counter says which one, until somebody there has decided', () => {
    const refused: TicketEvent[] = [
      { type: 'leaving sent' },
      came(calledAt(1)),
      { type: 'leaving refused', counter: 3 },
    ];
    expect(after(...refused).leaving).toEqual({ kind: 'at counter', counter: 3 });
    expect(after(...refused, came({ kind: 'serving', counter: 3 })).leaving.kind).toBe('at counter');
    expect(after(...refused, came({ kind: 'absent' })).leaving.kind).toBe('no');
  });
});

describe('the two taps', () => {
  const scored: TicketEvent = { type: 'score chosen', score: 4 };

  it('go from the score to its reason to thanks', () => {
    expect(after(scored).opinion).toEqual({ kind: 'scored', score: 4 });
    expect(after(scored, { type: 'score taken back' }).opinion).toEqual({ kind: 'open' });
    const sent = after(scored, { type: 'opinion sent', topic: 'waiting' });
    expect(sent.opinion).toEqual({ kind: 'sending', score: 4, topic: 'waiting' });
    expect(reduce(sent, { type: 'opinion heard' }).opinion).toEqual({ kind: 'thanks' });
  });

  it('keep the score when the answer is lost', () => {
    const lost = after(scored, { type: 'opinion sent', topic: 'paper' }, { type: 'opinion failed' });
    expect(lost.opinion).toEqual({ kind: 'failed', score: 4 });
    expect(after({ type: 'opinion failed' }).opinion).toEqual({ kind: 'open' });
  });
});
