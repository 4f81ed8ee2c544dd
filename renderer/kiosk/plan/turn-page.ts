import type { PlanPage } from '../screen.ts';
import { happen } from '../store.ts';

/** Opens a page of the plan. */
export function turnPage(page: PlanPage): void {
  happen({ type: 'plan page', page });
}

/** Back to the page below. */
export function turnBack(): void {
  happen({ type: 'went back' });
}
