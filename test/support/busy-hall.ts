import { randomUUID } from 'node:crypto';
import type { Language } from '../../shared/domain/language.ts';
import type { Ticket } from '../../shared/domain/visit.ts';
import type { TestClient } from './client.ts';
import { TEST_PASSWORD, type TestHub } from './hub.ts';

/** Visitors and staff of a test hub, acting through the contract. */
export interface BusyHall {
  /** Takes a number for an errand of the sample town. */
  visitor(errand: string, language?: Language): Promise<Ticket>;
  /** What the person at a counter can do; signs somebody in there at the first time. */
  desk(counter: number): Promise<TestClient['call']['counter']>;
}

/** Opens one kiosk; desks are staffed when they are first asked for. */
export async function busyHall(hub: TestHub): Promise<BusyHall> {
  const kiosk = await hub.client('kiosk');
  const desks = new Map<number, TestClient>();
  return {
    visitor: (errand, language = 'ja') =>
      kiosk.call.kiosk.issue({ requestId: randomUUID(), stops: [[errand]], language }),
    async desk(counter) {
      const there = desks.get(counter);
      if (there) return there.call.counter;
      const login = `staff-${counter}`;
      await hub.addStaff(login);
      const client = await hub.client('counter');
      await client.call.session.signIn({ login, password: TEST_PASSWORD });
      await client.call.counter.take({ counter, relieve: true });
      desks.set(counter, client);
      return client.call.counter;
    },
  };
}
