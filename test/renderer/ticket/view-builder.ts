import type { VisitNow, VisitView } from '../../../shared/domain/visit-view.ts';

/** A visit of one stop as the phone page gets it. */
export function viewOf(now: VisitNow): VisitView {
  return {
    asOf: Date.parse('2026-11-24T10:00:00+09:00'),
    ticket: 'A012',
    language: 'ja',
    stops: [{ line: 'A', errand: 'residence-record', also: [], kind: 'reception', state: 'waiting', counter: 2 }],
    now,
    rated: false,
  };
}

/** Nobody before, nothing known. */
export const waiting: VisitNow = { kind: 'waiting', ahead: 0, band: { kind: 'unknown' }, tight: false, reason: null };

/** Called to counter 3 at an instant. */
export const calledAt = (at: number): VisitNow => ({ kind: 'called', counter: 3, calledAt: at });
