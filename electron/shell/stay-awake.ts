import { powerSaveBlocker } from 'electron';
import type { Face } from '../../shared/bridge.ts';

/** Keeps the screen on where the public looks at it. */
export function stayAwake(faces: readonly Face[]): void {
  if (faces.includes('kiosk') || faces.includes('signage')) powerSaveBlocker.start('prevent-display-sleep');
}
