import { expect, it, vi } from 'vitest';
import { watchHeadset } from '../../../../renderer/kiosk/speech/watch-headset.ts';

/** A machine's sound, with so many outputs. */
function machine(outputs: number) {
  const events = new EventTarget();
  let now = outputs;
  const devices = {
    enumerateDevices: () =>
      Promise.resolve([{ kind: 'audioinput' }, ...Array.from({ length: now }, () => ({ kind: 'audiooutput' }))]),
    addEventListener: events.addEventListener.bind(events),
  } as unknown as MediaDevices;
  return {
    devices,
    async plug(count: number) {
      now = count;
      events.dispatchEvent(new Event('devicechange'));
      await vi.waitFor(() => Promise.resolve());
    },
  };
}

it('tells when a headset is plugged in and pulled out, and of nothing else', async () => {
  const { devices, plug } = machine(1);
  const changed = vi.fn();
  watchHeadset(devices, changed);
  await plug(1);
  await plug(2);
  await vi.waitFor(() => expect(changed.mock.calls).toEqual([[true]]));
  await plug(1);
  await vi.waitFor(() => expect(changed.mock.calls).toEqual([[true], [false]]));
});

it('leaves a machine without media alone', () => {
  expect(() => watchHeadset(undefined, vi.fn())).not.toThrow();
});
