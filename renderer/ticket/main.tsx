import '../phone/old-phones.ts';
import '../phone/look.ts';
import { createRoot } from 'react-dom/client';
import { HubConnection } from '../client/hub-connection.ts';
import { ticketActs } from './acts.ts';
import { alertAtCall } from './alert-at-call.ts';
import { App } from './app.tsx';
import { phoneChime } from './chime.ts';
import { pageAddress } from './page-address.ts';
import { CodeUnknown } from './screens/code-unknown.tsx';
import { stayLit } from './stay-lit.ts';
import { happen, useTicket } from './store.ts';
import { wakeLine } from './wake-line.ts';
import { watchVisit } from './watch-visit.ts';

const root = createRoot(document.getElementById('root') ?? document.body);
const reload = (): void => location.reload();
const address = pageAddress(location.href);
if (address) start(address.code, address.hub);
else root.render(<CodeUnknown reload={reload} />);

function start(code: string, hub: string): void {
  const connection = new HubConnection({
    address: hub,
    token: null,
    needsDevice: false,
    saveToken: () => Promise.resolve(),
    pairingCode: null,
  });
  const watch = (): void => void watchVisit(connection, code, happen);
  alertAtCall(useTicket, { chime: phoneChime(window), vibrate: (pattern) => navigator.vibrate?.(pattern) });
  stayLit(useTicket, document, navigator.wakeLock);
  wakeLine(window, connection, () => useTicket.getState().heardAt);
  watch();
  connection.start();
  const watchAgain = (): void => {
    happen({ type: 'taken up again' });
    watch();
  };
  const acts = ticketActs(connection, code, happen);
  root.render(<App {...{ connection, acts, reload, watchAgain }} />);
}
