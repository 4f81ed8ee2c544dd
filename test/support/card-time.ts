import type { Wait } from '../../shared/card/wait.ts';

/** Time that passes only when a test lets it. */
export interface CardTime {
  readonly wait: Wait;
  /** Lets so many milliseconds pass, each wait at its moment, and what follows from it. */
  pass(ms: number): Promise<void>;
}

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** A made-up clock for cards: a hung card is waited for in no time. */
export function cardTime(): CardTime {
  let now = 0;
  const alarms = new Set<Alarm>();
  const wait: Wait = (ms, signal) =>
    new Promise((resolve) => {
      const alarm = { at: now + ms, ring: () => void (alarms.delete(alarm), resolve()) };
      if (signal.aborted) return resolve();
      alarms.add(alarm);
      signal.addEventListener('abort', alarm.ring, { once: true });
    });
  const next = (until: number): Alarm | undefined =>
    [...alarms].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
  const pass = async (ms: number): Promise<void> => {
    const until = now + ms;
    await settled();
    for (let alarm = next(until); alarm; alarm = next(until)) {
      now = alarm.at;
      alarm.ring();
      await settled();
    }
    now = until;
  };
  return { wait, pass };
}

/** Whatever follows from what just happened has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** The outcome when it is there, else 'nothing yet'. */
export async function soFar<Value>(outcome: Promise<Value>): Promise<Value | 'nothing yet'> {
  await settled();
  return Promise.race([outcome, Promise.resolve('nothing yet' as const)]);
}
