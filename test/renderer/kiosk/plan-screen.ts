import type { PlanScreen, PlanSource } from '../../../renderer/kiosk/screen.ts';

/** A plan as it is first shown. */
export function planScreen(source: PlanSource): PlanScreen {
  return {
    kind: 'plan',
    source,
    page: { kind: 'overview' },
    trail: [],
    attempt: { kind: 'none' },
    room: null,
    paper: null,
    left: [],
    has: [],
    lacks: [],
    before: { kind: 'home' },
  };
}
