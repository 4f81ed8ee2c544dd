import { useEffect } from 'react';
import type { MyPart } from '../my-part.ts';
import { happen, useCounter } from '../store.ts';

/** Forgets the answers once the visitor they belong to is not at the counter any more. Null = the hall is not known yet. */
export function useAssistWatch(part: Pick<MyPart, 'here'> | null): void {
  const visit = part && (part.here?.visitId ?? 'nobody');
  useEffect(() => {
    const { assist, panel } = useCounter.getState();
    if (visit === null || panel.kind === 'assist') return;
    if (assist && (assist.visit ?? 'nobody') !== visit) happen({ type: 'assist', move: { kind: 'ended' } });
  }, [visit]);
}
