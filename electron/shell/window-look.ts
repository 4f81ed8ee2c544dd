import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Face } from '../../shared/bridge.ts';

/**
 * How a face's window stands on the screen (its bounds are given: not every window system honours "full screen").
 * In the demo all of them are plain windows beside each other.
 */
export function windowLook(face: Face, plain: boolean, screen: Rectangle): BrowserWindowConstructorOptions {
  if (plain) return face === 'kiosk' ? { width: 540, height: 960 } : { width: 1280, height: 800 };
  switch (face) {
    case 'kiosk':
      return { ...screen, kiosk: true, fullscreen: true, frame: false, closable: false, minimizable: false };
    case 'signage':
      return { ...screen, fullscreen: true, frame: false, minimizable: false };
    default:
      return { width: 1440, height: 900, minWidth: 1024, minHeight: 700 };
  }
}
