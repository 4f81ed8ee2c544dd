// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wakeLine } from '../../../renderer/ticket/wake-line.ts';

afterEach(() => vi.useRealTimers());

describe('a page that is looked at again', () => {
  it('opens its line anew only after it slept', () => {
    vi.useFakeTimers();
    const connection = { drop: vi.fn() };
    const stop = wakeLine(window, connection, () => 0);
    vi.setSystemTime(5_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(connection.drop).not.toHaveBeenCalled();
    vi.setSystemTime(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(connection.drop).toHaveBeenCalledOnce();
    stop();
    window.dispatchEvent(new Event('pageshow'));
    expect(connection.drop).toHaveBeenCalledOnce();
  });
});
