import { describe, expect, it } from 'vitest';
import { idleOf } from '../../../../renderer/kiosk/idle.ts';
import { moved } from '../../../../renderer/kiosk/moved.ts';
import { reduce } from '../../../../renderer/kiosk/reduce.ts';
import type { FactsScreen, Screen } from '../../../../renderer/kiosk/screen.ts';
import { untouched } from '../../../../renderer/kiosk/state.ts';
import { answer, answerAll, asked, back, begun, fitting, recordContent, sampleCard, shown } from './forms-walk.ts';

const withCard = () => begun({ info: sampleCard, doubted: false });

describe('questions for a form', () => {
  it('asks with a card nothing that the card says', () => {
    const { end, facts } = answerAll(withCard());
    expect(end.step).toEqual({ kind: 'check', page: 0 });
    expect(facts).toContain('applicant.kana');
    expect(facts).toContain('record.copies');
    for (const known of ['applicant.name', 'applicant.address', 'applicant.birth', 'applicant.sex']) {
      expect(facts).not.toContain(known);
    }
  });

  it('asks without a card what the card would have said, and never for kanji', () => {
    const { facts } = answerAll(begun(null));
    expect(facts).toEqual(expect.arrayContaining(['applicant.kana', 'applicant.birth', 'applicant.address']));
    expect(facts).not.toContain('applicant.name');
    expect(new Set(facts).size).toBe(facts.length);
  });

  it('leads back through every question to where the card was read', () => {
    const { end, facts } = answerAll(withCard());
    const seen: string[] = [];
    let at: Screen = back(end);
    while (at.kind === 'facts' && seen.length < 100) {
      seen.push(asked(at)?.id ?? 'no question');
      at = back(at);
    }
    expect(seen).toEqual(facts.toReversed());
    expect(at).toMatchObject({ kind: 'card', step: { kind: 'read', info: sampleCard }, said: end.said });
  });

  it('leads back to the offer where no card was read, with what was said', () => {
    const first = begun(null);
    const second = answer(first, fitting(asked(first)!)) as FactsScreen;
    expect(back(back(second))).toMatchObject({ kind: 'card', step: { kind: 'offer' }, said: second.said });
  });

  it('shows an answer again that was given, and goes on with the next open one', () => {
    const first = begun(null);
    const second = answer(first, 'self');
    expect(asked(second)?.id).toBe('applicant.kana');
    const again = back(second) as FactsScreen;
    expect(again.step).toMatchObject({ kind: 'ask', fact: 'applicant.role', entry: { chosen: ['self'] } });
    expect(asked(answer(again, 'self'))?.id).toBe('applicant.kana');
  });

  it('keeps what was entered when it cannot stand, and says why', () => {
    let at: Screen = begun(null);
    while (asked(at)?.id !== 'applicant.phone') at = answer(at, fitting(asked(at)!));
    const typed = moved(at, { type: 'fact entered', entry: { kind: 'digits', typed: '090123' }, fault: null });
    const refused = answer(typed, '090123') as FactsScreen;
    expect(refused.step).toMatchObject({
      fact: 'applicant.phone',
      entry: { typed: '090123' },
      fault: 'too-few-digits',
    });
    const erased = moved(refused, { type: 'sign erased' }) as FactsScreen;
    expect(erased.step).toMatchObject({ entry: { typed: '09012' }, fault: null });
    expect((answer(erased, '') as FactsScreen).said['applicant.phone']).toMatchObject({ value: '', source: 'asked' });
  });

  it('takes no 個人番号, wherever it is typed', () => {
    let at: Screen = begun(null);
    while (asked(at)?.id !== 'applicant.address') at = answer(at, fitting(asked(at)!));
    expect(answer(at, 'あさひちょう 1234-5678-9018')).toMatchObject({ step: { fault: 'my-number' }, said: {} });
  });
});

describe('the check', () => {
  it('lets every answer be changed and comes back', () => {
    const { end } = answerAll(withCard());
    const changing = shown(moved(end, { type: 'fact changing', fact: 'record.copies' }));
    expect(changing).toMatchObject({ changing: true, step: { fact: 'record.copies', entry: { typed: '1' } } });
    expect(back(changing)).toMatchObject({ step: { kind: 'check' }, said: end.said });
    const changed = answer(changing, '3') as FactsScreen;
    expect(changed.step.kind).toBe('check');
    expect(changed.said['record.copies']?.value).toBe('3');
  });

  it('asks at once for what a changed answer brings with it', () => {
    const { end } = answerAll(withCard());
    const changing = shown(moved(end, { type: 'fact changing', fact: 'applicant.role' }));
    const changed = answer(changing, 'proxy');
    expect(asked(changed)).not.toBeNull();
    expect(answerAll(changed).end.step.kind).toBe('check');
  });

  it('does nothing else while the ticket is on its way, and keeps all of it when that fails', () => {
    const { end } = answerAll(withCard());
    const asking = moved(end, { type: 'ticket asked', requestId: 'made-up' });
    expect(back(asking)).toEqual(asking);
    expect(moved(asking, { type: 'fact changing', fact: 'record.copies' })).toEqual(asking);
    const lost = moved(asking, { type: 'ticket refused', trouble: { kind: 'lost' } }) as FactsScreen;
    expect(lost).toMatchObject({ step: { kind: 'check' }, attempt: { kind: 'failed', requestId: 'made-up' } });
    expect(lost.said).toEqual(end.said);
  });

  it('leads to the question of a value that the hub refuses', () => {
    const asking = moved(answerAll(withCard()).end, { type: 'ticket asked', requestId: 'made-up' });
    const trouble = { kind: 'value', fact: 'applicant.kana', fault: 'signs' } as const;
    const refused = shown(moved(asking, { type: 'ticket refused', trouble }));
    expect(refused).toMatchObject({ step: { kind: 'ask', fact: 'applicant.kana', fault: 'signs' }, changing: true });
  });
});

describe('an untouched kiosk with somebody’s data on it', () => {
  const shownFor = (seconds: number) => ({
    screen: begun({ info: sampleCard, doubted: false }) as Screen,
    slow: false,
    touchedAt: 0,
    now: seconds * 1_000,
  });

  it('asks sooner, and as often as somebody wants to go on', () => {
    expect(idleOf(shownFor(44)).kind).toBe('touched');
    expect(idleOf(shownFor(46)).kind).toBe('warned');
    let state = { ...untouched, screen: shownFor(0).screen };
    for (let round = 1; round <= 20; round += 1) {
      state = reduce(state, { type: 'ticked', at: round * 60_000, hold: false }) as typeof state;
      state = reduce(state, { type: 'touched', at: round * 60_000 }) as typeof state;
    }
    expect(state.screen.kind).toBe('facts');
  });

  it('forgets all of it in the end', () => {
    const state = reduce({ ...untouched, screen: shownFor(0).screen }, { type: 'ticked', at: 76_000, hold: false });
    expect(JSON.stringify(state)).not.toContain('花子');
    expect(state.screen).toEqual({ kind: 'home' });
  });
});

it('begins dates in eras for Japanese, and in our calendar elsewhere', () => {
  for (const [language, at] of [
    ['ja', 'era'],
    ['ja-x-easy', 'year'],
    ['en', 'year'],
  ] as const) {
    const content = { ...recordContent, language };
    let screen: Screen = begun(null, content);
    while (asked(screen, content)?.id !== 'applicant.birth')
      screen = answer(screen, fitting(asked(screen, content)!), content);
    expect(screen).toMatchObject({ step: { entry: { kind: 'date', at } } });
  }
});
