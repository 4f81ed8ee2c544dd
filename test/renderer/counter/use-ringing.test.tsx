// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useRinging } from '../../../renderer/counter/use-ringing.ts';

const chime = vi.hoisted(() => vi.fn());
vi.mock('../../../renderer/counter/chime.ts', () => ({ chime }));

const close = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'AudioContext',
    class {
      close = close;
    },
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('ringing', () => {
  it('chimes at once and again until it is answered', () => {
    const { rerender } = renderHook(({ ringing }) => useRinging(ringing), { initialProps: { ringing: true } });
    expect(chime).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    expect(chime).toHaveBeenCalledTimes(3);
    rerender({ ringing: false });
    vi.advanceTimersByTime(60_000);
    expect(chime).toHaveBeenCalledTimes(3);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('is silent while nobody calls, and where there is no sound', () => {
    renderHook(() => useRinging(false));
    vi.stubGlobal('AudioContext', undefined);
    renderHook(() => useRinging(true));
    expect(chime).not.toHaveBeenCalled();
  });
});
