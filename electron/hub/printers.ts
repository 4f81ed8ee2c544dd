import type { DevicePrinter } from '../../shared/domain/hall.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';
import type { PairedDevice } from '../ports/devices.ts';

/** How the printers of the kiosks are, as they last reported it. Not stored: a kiosk reports anew when it connects. */
export interface Printers {
  report(device: PairedDevice, state: PrinterState, at: number): void;
  forget(device: string): void;
  all(): readonly DevicePrinter[];
}

/** Printer states by device. */
export function printerBoard(): Printers {
  const known = new Map<string, DevicePrinter>();
  return {
    report(device, state, at) {
      const before = known.get(device.id);
      if (before?.state === state) return;
      known.set(device.id, { device: device.id, deviceName: device.name, state, since: at });
    },
    forget: (device) => void known.delete(device),
    all: () => [...known.values()],
  };
}
