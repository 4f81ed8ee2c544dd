import { describe, expect, it } from 'vitest';
import { freshAssist, type Assist } from '../../../../renderer/counter/assist/assist.ts';
import { assistAfter, type AssistMove } from '../../../../renderer/counter/assist/assist-move.ts';
import type { Ticket } from '../../../../shared/domain/visit.ts';

const begun: AssistMove = { kind: 'begun', visit: 'v1', language: 'en' };
const guide = { kind: 'guide', id: 'moving-in' } as const;
const errand = { kind: 'errand', id: 'dog' } as const;
const answered = (question: string, option: string): AssistMove => ({
  kind: 'answered',
  guide: guide.id,
  question,
  option,
});

const after = (...moves: readonly AssistMove[]): Assist | null => moves.reduce(assistAfter, null as Assist | null);

describe('the guide that staff run', () => {
  it('begins anew each time it is opened', () => {
    const going = after(begun, { kind: 'picked', picked: guide }, answered('before', 'paper'));
    expect(assistAfter(going, begun)).toEqual(freshAssist('v1', 'en'));
    expect(assistAfter(going, { ...begun, visit: null, language: 'ja' })).toEqual(freshAssist(null, 'ja'));
  });

  it('keeps all other answers when one changes, also those that no longer count', () => {
    const going = after(begun, answered('before', 'paper'), answered('age', 'some'), answered('before', 'abroad'));
    expect(going?.answers).toEqual({ 'moving-in': { before: 'abroad', age: 'some' } });
    expect(assistAfter(going, { kind: 'put back', picked: guide })?.answers).toEqual(going?.answers);
  });

  it('holds each choice once, and puts it back', () => {
    const going = after(begun, ...[guide, errand, guide].map((picked): AssistMove => ({ kind: 'picked', picked })));
    expect(going?.picked).toEqual([errand, guide]);
    expect(assistAfter(going, { kind: 'put back', picked: errand })?.picked).toEqual([guide]);
  });

  it('leaves a procedure out and takes it in again', () => {
    const out = after(begun, { kind: 'switched', procedure: 'dog' });
    expect(out?.left).toEqual(['dog']);
    expect(assistAfter(out, { kind: 'switched', procedure: 'dog' })?.left).toEqual([]);
  });

  it('asks for the same ticket again, but for another one once anything changed', () => {
    const asked = after(begun, { kind: 'asked', requestId: 'r1' });
    expect(asked?.requestId).toBe('r1');
    const changes: AssistMove[] = [
      { kind: 'picked', picked: errand },
      { kind: 'put back', picked: errand },
      { kind: 'switched', procedure: 'dog' },
      { kind: 'language', language: 'ja' },
      answered('before', 'paper'),
    ];
    for (const change of changes) expect(assistAfter(asked, change)?.requestId).toBeNull();
  });

  it('forgets every answer with the ticket, and when it starts again', () => {
    const ticket = { ticket: 'B003' } as Ticket;
    const given = after(begun, { kind: 'picked', picked: guide }, answered('before', 'paper'), {
      kind: 'given',
      ticket,
    });
    expect(given).toEqual({ ...freshAssist('v1', 'en'), given: ticket });
    expect(assistAfter(after(begun, answered('before', 'paper')), { kind: 'anew' })).toEqual(freshAssist('v1', 'en'));
  });

  it('is nothing before it began', () => {
    expect(assistAfter(null, answered('before', 'paper'))).toBeNull();
  });
});
