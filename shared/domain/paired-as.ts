import type { Face } from '../bridge.ts';
import type { DeviceKind } from './house-view.ts';

/** What the machine of a face is registered as: the office's window stands on a counter's machine. Null = nothing. */
export function pairedAs(face: Face): DeviceKind | null {
  if (face === 'manager') return null;
  return face === 'office' ? 'counter' : face;
}
