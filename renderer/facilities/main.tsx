import '../phone/old-phones.ts';
import '../phone/look.ts';
import { createRoot } from 'react-dom/client';
import { HubConnection } from '../client/hub-connection.ts';
import { App } from './app.tsx';
import { keepAddress } from './keep-address.ts';
import { hubAddress } from './page-address.ts';
import { happen, useRooms } from './store.ts';

const connection = new HubConnection({
  address: hubAddress(location.href),
  token: null,
  needsDevice: false,
  saveToken: () => Promise.resolve(),
  pairingCode: null,
});
keepAddress(useRooms, window, happen);
connection.start();
const root = createRoot(document.getElementById('root') ?? document.body);
root.render(<App connection={connection} reload={() => location.reload()} />);
