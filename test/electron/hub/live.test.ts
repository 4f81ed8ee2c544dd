import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveView } from '../../../electron/hub/live.ts';
import { publisher } from '../../../electron/hub/publisher.ts';

describe('a live view', () => {
  it('gives the newest at once, and never an older one after a newer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 20 }), async (steps) => {
        const live = liveView<{ value: number }>(() => live.publish({ value: 0 }));
        const stop = new AbortController();
        const seen: { value: number; revision: number }[] = [];
        const reading = (async () => {
          for await (const view of live.subscribe(stop.signal)) seen.push(view);
        })();
        for (const [at, pauses] of steps.entries()) {
          live.publish({ value: at + 1 });
          for (let n = 0; n < pauses; n += 1) await Promise.resolve();
        }
        while (seen.at(-1)?.value !== steps.length) await Promise.resolve();
        stop.abort();
        await reading;
        expect(seen).toEqual([...seen].sort((a, b) => a.revision - b.revision));
        expect(new Set(seen.map((view) => view.revision)).size).toBe(seen.length);
      }),
    );
  });

  it('asks for a fresh picture when the first subscriber comes after a while without any', async () => {
    let asked = 0;
    const live = liveView<{ value: number }>(() => live.publish({ value: (asked += 1) }));
    for (const expected of [1, 2]) {
      const stop = new AbortController();
      const views = live.subscribe(stop.signal);
      expect((await views.next()).value).toMatchObject({ value: expected });
      stop.abort();
      await views.return();
      expect(live.watched).toBe(false);
    }
  });
});

describe('the publisher', () => {
  it('publishes the first change at once and shows the last of many', async () => {
    let state = 0;
    const shown: number[] = [];
    let settled = (): void => undefined;
    const done = new Promise<void>((resolve) => (settled = resolve));
    const { changed, stop } = publisher(
      async () => {
        await Promise.resolve();
        shown.push(state);
        if (state === 100) settled();
      },
      (error) => {
        throw error;
      },
    );
    for (state = 1; state < 100; state += 1) changed();
    changed();
    await done;
    stop();
    expect(shown.at(-1)).toBe(100);
    expect(shown.length).toBeLessThan(100);
  });

  it('goes on after a fault', async () => {
    const faults: unknown[] = [];
    let runs = 0;
    let again = (): void => undefined;
    const recovered = new Promise<void>((resolve) => (again = resolve));
    const { changed, stop } = publisher(
      () => {
        runs += 1;
        if (runs === 1) return Promise.reject(new Error('disk'));
        again();
        return Promise.resolve();
      },
      (error) => {
        faults.push(error);
        changed();
      },
    );
    changed();
    await recovered;
    stop();
    expect(faults).toHaveLength(1);
  });
});
