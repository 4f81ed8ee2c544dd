import type { Bridge } from '../../shared/bridge.ts';
import type { PrinterState } from '../../shared/domain/printer-state.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { happen, useKiosk } from './store.ts';

/** Keeps the printer's state in the store and tells the hub of it: at every new connection and at every change. */
export function watchPrinter(bridge: Bridge, connection: HubConnection): () => void {
  let toldTo: object | null = null;
  let told: PrinterState | null = null;

  const tell = async (): Promise<void> => {
    const state = connection.state();
    const { printer } = useKiosk.getState();
    if (state.kind !== 'online' || (toldTo === state.client && told === printer)) return;
    [toldTo, told] = [state.client, printer];
    const answer = await connection.call((client) => client.kiosk.reportPrinter({ state: printer }));
    if (!answer.ok) toldTo = null;
  };
  const changed = (state: PrinterState): void => happen({ type: 'printer changed', state });

  const stops = [
    bridge.onPrinterState(changed),
    connection.subscribe(() => void tell()),
    useKiosk.subscribe((now, before) => void (now.printer !== before.printer && tell())),
  ];
  void bridge.printerState().then(changed).then(tell);
  return () => stops.forEach((stop) => stop());
}
