import type { DeviceKind } from '../../shared/domain/house-view.ts';
import type { BenchHub } from './bench-hub.ts';
import { connect, type TestClient } from './client.ts';

/** A hall that is set up by the contract alone, as a manager sets up a real one. */
export interface Hall {
  readonly manager: TestClient;
  /** Token of a freshly paired device; it outlives the hub's process. */
  token(device: DeviceKind): Promise<string>;
  /** A connection of a freshly paired device. */
  device(device: DeviceKind): Promise<TestClient>;
  /** A person who signed in and sits at this counter. */
  staffAt(counter: number): Promise<TestClient>;
  close(): void;
}

const PASSWORD = 'correct horse battery';

/** Claims a fresh hub with the code it printed. */
export async function openHall(hub: BenchHub): Promise<Hall> {
  const clients: TestClient[] = [];
  const open = async (token: string | null): Promise<TestClient> => {
    const client = await connect(hub.port, token);
    clients.push(client);
    return client;
  };
  const manager = await open(null);
  await manager.call.session.claim({
    code: await hub.managerCode(),
    login: 'bench',
    name: 'bench',
    password: PASSWORD,
  });
  const token = async (kind: DeviceKind): Promise<string> => {
    const { code } = await manager.call.manager.pairingCode({ kind, name: `bench ${kind}` });
    return (await manager.call.session.pair({ code })).token;
  };
  return {
    manager,
    token,
    device: async (kind) => open(await token(kind)),
    async staffAt(counter) {
      const login = `staff-${counter}`;
      await manager.call.manager.addStaff({ login, name: login, role: 'counter', password: PASSWORD, endsOn: null });
      const client = await open(await token('counter'));
      await client.call.session.signIn({ login, password: PASSWORD });
      await client.call.counter.take({ counter, relieve: true });
      return client;
    },
    close() {
      for (const client of clients) client.close();
    },
  };
}
