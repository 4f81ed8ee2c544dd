import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditText, CHAIN_BEGINS, type AuditRow } from '../../../shared/domain/audit.ts';
import { checkChain } from '../../../shared/domain/audit-chain.ts';
import { withApplication, withCorrection } from '../../../shared/domain/change-draft.ts';
import { hasVisit } from '../../../shared/domain/draft-access.ts';
import { draftErasedAt } from '../../../shared/domain/draft-life.ts';
import { exportAllowed } from '../../../shared/domain/staff-session.ts';
import type { Stop, StopState } from '../../../shared/domain/visit.ts';

const stop = (fields: Partial<Stop> & { readonly state: StopState }): Stop =>
  ({
    kind: 'reception',
    place: 1,
    line: 'A',
    counter: null,
    ready: false,
    doneAt: null,
    arrivedAt: 0,
    ...fields,
  }) as Stop;

describe('who has to do with a visit', () => {
  it.each([
    ['called', true],
    ['serving', true],
    ['held', true],
    ['waiting', false],
    ['absent', false],
    ['planned', false],
    ['done', false],
    ['transferred', false],
    ['cancelled', false],
    ['expired', false],
  ] as const)('%s at its counter: %s, never at another', (state, mine) => {
    const stops = [stop({ state, counter: 3 })];
    expect([hasVisit(3, stops), hasVisit(4, stops)]).toEqual([mine, false]);
  });

  it('is also the counter of the reception while it prepares the papers, until they are ready', () => {
    const reception = stop({ state: 'done', counter: 3 });
    const papers = stop({ state: 'planned', kind: 'hand-over', place: 2 });
    expect(hasVisit(3, [reception, papers])).toBe(true);
    expect(hasVisit(4, [reception, papers])).toBe(false);
    expect(hasVisit(3, [reception, { ...papers, ready: true }])).toBe(false);
    const elsewhere = stop({ state: 'done', counter: 5, line: 'B', place: 1 });
    expect(hasVisit(5, [elsewhere, { ...reception, place: 2 }, { ...papers, place: 3 }])).toBe(false);
  });
});

describe('when a draft is erased', () => {
  const rule = { timeZone: 'Asia/Tokyo', changesAt: '04:00' };
  const at = (time: string): number => Date.parse(`2026-11-${time}:00+09:00`);
  const came = (fields: Parameters<typeof stop>[0]) => stop({ arrivedAt: at('24T10:00'), ...fields });

  it('is two hours after the last stop ended, however it ended', () => {
    const ended = came({ state: 'done', doneAt: at('24T10:10') });
    expect(draftErasedAt([ended], rule)).toBe(at('24T12:10'));
    expect(draftErasedAt([ended, came({ state: 'cancelled', doneAt: at('24T10:20') })], rule)).toBe(at('24T12:20'));
    expect(draftErasedAt([came({ state: 'cancelled' })], rule)).toBe(at('24T12:00'));
  });

  it('is never after the day on which the visit came', () => {
    expect(draftErasedAt([came({ state: 'done', doneAt: at('24T23:00') })], rule)).toBe(at('25T00:00'));
    for (const state of ['planned', 'waiting', 'called', 'serving', 'held', 'absent'] as const) {
      expect(draftErasedAt([came({ state: 'done', doneAt: 1 }), came({ state })], rule)).toBe(at('25T00:00'));
    }
    expect(draftErasedAt([came({ state: 'waiting', arrivedAt: at('25T01:00') })], rule)).toBe(at('25T04:00'));
  });

  it('is at once where there is no visit', () => {
    expect(draftErasedAt([], rule)).toBe(0);
  });
});

describe('a correction', () => {
  const facts = { a: { value: 'x', source: 'card', doubt: true, was: null } } as const;

  it('keeps the first value beside it, and forgets it when it stands there again', () => {
    const once = withCorrection(facts, { fact: 'a', value: 'y', shown: 'x' });
    const twice = withCorrection(once, { fact: 'a', value: 'z', shown: 'y' });
    expect(twice['a']).toEqual({ value: 'z', source: 'staff', doubt: false, was: 'x' });
    expect(withCorrection(twice, { fact: 'a', value: 'x', shown: 'z' })['a']?.was).toBeNull();
  });

  it('knows what followed from other facts, and that nothing was there', () => {
    expect(withCorrection(facts, { fact: 'b', value: 'y', shown: 'copied' })['b']?.was).toBe('copied');
    expect(withCorrection(facts, { fact: 'b', value: 'y', shown: null })['b']?.was).toBeNull();
    expect(withCorrection({}, { fact: 'constructor', value: 'y', shown: null })['constructor']?.was).toBeNull();
  });

  it('is of one application alone', () => {
    const applications = ['f', 'g'].map(
      (form) => ({ id: form, form, state: 'drafted', back: null, printedAt: null }) as const,
    );
    expect(withApplication(applications, 'g', { state: 'accepted' })?.map(({ state }) => state)).toEqual([
      'drafted',
      'accepted',
    ]);
    expect(withApplication(applications, 'h', {})).toBeNull();
  });
});

describe('the right to export', () => {
  it('holds to the end of its last day', () => {
    expect(exportAllowed({ exportsUntil: '2026-11-24' }, '2026-11-24')).toBe(true);
    expect(exportAllowed({ exportsUntil: '2026-11-24' }, '2026-11-25')).toBe(false);
    expect(exportAllowed({ exportsUntil: null }, '2026-11-24')).toBe(false);
  });
});

describe('the chain of the audit log', () => {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const row = (seq: number): AuditRow => ({
    seq,
    act: 'draft.opened',
    at: seq,
    businessDay: '2026-11-24',
    ...{ staff: 's', counter: 1, device: null, visit: 'v', form: null, detail: null },
  });
  const chained = (count: number) => {
    let previous = CHAIN_BEGINS;
    return Array.from({ length: count }, (_, at) => {
      previous = hash(auditText(previous, row(at + 1)));
      return { ...row(at + 1), hash: previous };
    });
  };

  it('is whole as it was written, also when nothing was', () => {
    expect(checkChain([], hash)).toEqual({ rows: 0, last: CHAIN_BEGINS, broken: null });
    expect(checkChain(chained(4), hash).broken).toBeNull();
  });

  it('breaks at every field that is another', () => {
    const rows = chained(3);
    const others = {
      act: 'form.printed',
      at: 9,
      businessDay: 'x',
      staff: 't',
      counter: 2,
      device: 'd',
      visit: 'w',
      form: 'f',
      detail: 'e',
    };
    for (const [field, other] of Object.entries(others)) {
      const changed = rows.map((one) => (one.seq === 2 ? { ...one, [field]: other } : one));
      expect(checkChain(changed, hash).broken, field).toBe(2);
    }
  });
});
