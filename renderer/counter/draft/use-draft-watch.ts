import { useEffect, useEffectEvent } from 'react';
import type { DeskView } from '../../../shared/domain/desk-view.ts';
import type { Acts } from '../acts.ts';
import type { MyPart } from '../my-part.ts';
import { happen, useCounter } from '../store.ts';

/** What is watched: who is here, and what every counter sees of their forms. */
export interface DraftWatch {
  readonly part: MyPart;
  readonly view: Pick<DeskView, 'drafts'>;
  readonly acts: Pick<Acts, 'openDraft'>;
  readonly away: boolean;
}

/** Opens a visitor's draft when they are served, since that is written down each time, and forgets it when they leave. */
export function useDraftWatch(watch: DraftWatch | null): void {
  const visit = watch?.part.here?.visitId ?? null;
  const opens = watch !== null && opensNow(watch);
  const open = useEffectEvent(() => {
    if (watch?.part.here) watch.acts.openDraft(watch.part.here);
  });
  useEffect(() => {
    const { draft } = useCounter.getState();
    if (draft && draft.visit !== visit) happen({ type: 'draft', move: { kind: 'left' } });
    if (opens) open();
  }, [visit, opens]);
}

function opensNow({ part: { here }, view, away }: DraftWatch): boolean {
  return !away && here?.state === 'serving' && (view.drafts[here.visitId] ?? []).length > 0;
}
