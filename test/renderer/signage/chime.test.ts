import { expect, test } from 'vitest';
import { webChime } from '../../../renderer/signage/chime.ts';

/** An audio context that notes the tones it is asked for. */
function fakeContext(state: AudioContextState) {
  const tones: number[] = [];
  const node = { connect: (next: object) => next };
  const context = Object.assign(new EventTarget(), {
    state,
    currentTime: 0,
    destination: {},
    createGain: () => ({
      ...node,
      gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} },
    }),
    createOscillator() {
      const frequency = { value: 0 };
      return { ...node, frequency, start: () => void tones.push(frequency.value), stop() {} };
    },
    async resume() {
      context.state = 'running';
      context.dispatchEvent(new Event('statechange'));
    },
  });
  return { context: context as unknown as AudioContext, tones };
}

test('two tones, the second lower', () => {
  const { context, tones } = fakeContext('running');
  const chime = webChime(() => context);
  chime.ring();
  expect(chime.sound()).toBe('ready');
  expect(tones).toHaveLength(2);
  expect(tones[1]).toBeLessThan(tones[0] ?? 0);
});

test('a browser that wants a touch first: silent until then, and nothing is made up for', async () => {
  const { context, tones } = fakeContext('suspended');
  const chime = webChime(() => context);
  let changes = 0;
  chime.subscribe(() => (changes += 1));
  chime.ring();
  expect(chime.sound()).toBe('needs-touch');
  chime.wake();
  expect(chime.sound()).toBe('ready');
  expect(changes).toBe(1);
  expect(tones).toEqual([]);
  chime.ring();
  expect(tones).toHaveLength(2);
});

test('a machine without sound stays silent', () => {
  const chime = webChime(() => {
    throw new Error('no device');
  });
  chime.ring();
  chime.wake();
  expect(chime.sound()).toBe('none');
});
