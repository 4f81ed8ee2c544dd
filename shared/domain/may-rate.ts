import type { VisitView } from './visit-view.ts';

/** Whether the visitor is asked how it was: once, at the counter or afterwards, not when the number was given up. */
export function mayRate({ now, rated }: Pick<VisitView, 'now' | 'rated'>): boolean {
  return !rated && (now.kind === 'serving' || (now.kind === 'over' && now.how === 'done'));
}
