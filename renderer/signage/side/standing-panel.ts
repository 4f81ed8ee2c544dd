import type { SignageState } from '../state.ts';
import type { SidePanel } from './side-page.ts';

/** The panel that has its place now; null = none, or a call has the screen. */
export function standingPanel({ programme, side }: SignageState): SidePanel | null {
  const { panel } = programme.standing;
  return side.panels.find(({ id }) => id === panel) ?? null;
}
