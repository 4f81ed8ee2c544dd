import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEMO_PASSWORD } from '../../../electron/hub/demo.ts';
import { currentStop, type DeskView } from '../../../shared/domain/desk-view.ts';
import { connect, type TestClient } from '../../support/client.ts';

/** Somebody signed in as the counter's own window would be. */
export interface Clerk {
  readonly call: TestClient['call']['counter'];
  /** Sits down at a counter; whoever is called to it or at it is finished first. */
  sitDown(counter: number): Promise<void>;
  /** The hall as it is now. */
  hall(): Promise<DeskView>;
  leave(): void;
}

/** Signs a made-up person of the demo in, on the counter that the program paired by itself. */
export async function clerkAt(hub: string, data: string): Promise<Clerk> {
  const { faces } = JSON.parse(readFileSync(path.join(data, 'device.json'), 'utf8'));
  const { call, close } = await connect(Number(new URL(hub).port), faces.counter.token);
  await call.session.signIn({ login: 'sato', password: DEMO_PASSWORD });
  const hall = async (): Promise<DeskView> => {
    for await (const view of await call.counter.desk()) return view;
    throw new Error('the hub ended the view');
  };
  return {
    call: call.counter,
    hall,
    leave: close,
    async sitDown(counter) {
      await call.counter.take({ counter, relieve: true });
      const there = currentStop((await hall()).stops, counter);
      if (there?.state === 'called') await call.counter.serve({ stop: there.id });
      if (there) await call.counter.finish({ stop: there.id });
    },
  };
}
