import type { TestClient } from './client.ts';
import { TEST_PASSWORD, type TestHub } from './hub.ts';

/** A made-up clerk who sits at a counter and has opened it. */
export async function clerkAt(hub: TestHub, counter: number, login = `clerk${counter}`): Promise<TestClient> {
  const client = await clerk(hub, login);
  await client.call.counter.take({ counter, relieve: false });
  return client;
}

/** A made-up clerk who has signed in at a paired counter device. */
export async function clerk(hub: TestHub, login: string): Promise<TestClient> {
  await hub.addStaff(login);
  return window(hub, login);
}

/** Another window of the same person. */
export async function window(hub: TestHub, login: string): Promise<TestClient> {
  const client = await hub.client('counter');
  await client.call.session.signIn({ login, password: TEST_PASSWORD });
  return client;
}
