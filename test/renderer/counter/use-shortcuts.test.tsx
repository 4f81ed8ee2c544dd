// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '../../../renderer/counter/use-shortcuts.ts';

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset['settling'];
});

function desk(extra: React.ReactNode = null) {
  const heard = vi.fn();
  function Desk() {
    useShortcuts(heard);
    return (
      <>
        <ul>
          <li data-row="A001">
            <button type="button">A001</button>
          </li>
          <li data-row="A002">
            <button type="button">A002</button>
          </li>
        </ul>
        {extra}
      </>
    );
  }
  render(<Desk />);
  return heard;
}

const press = (key: string, init: KeyboardEventInit = {}) => fireEvent.keyDown(document.body, { key, ...init });

describe('the keyboard of the desk', () => {
  it('hears function keys, letters of either case and the question mark', () => {
    const heard = desk();
    for (const key of ['F2', 'p', 'P', '?', 'Escape', '9']) press(key);
    expect(heard.mock.calls).toEqual([['next'], ['pause'], ['pause'], ['keys'], ['put-away']]);
  });

  it('hears Ctrl+Z and no other control key', () => {
    const heard = desk();
    press('z', { ctrlKey: true });
    press('n', { ctrlKey: true });
    press('z');
    expect(heard.mock.calls).toEqual([['undo']]);
  });

  it('keeps the browser from doing its own with them', () => {
    desk();
    expect(press('F3')).toBe(false);
    expect(press('9')).toBe(true);
  });

  it('counts a key that is held down once', () => {
    const heard = desk();
    press('F9');
    press('F9', { repeat: true });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('lets the same key fall through right after an answer, another one not', () => {
    const heard = desk();
    press('F9');
    document.documentElement.dataset['settling'] = '';
    press('F9');
    expect(heard).toHaveBeenCalledTimes(1);
    press('F2');
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('leaves keys to an open dialog and to the browser', () => {
    const heard = desk(<dialog open />);
    expect(press('F5')).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    cleanup();
    const again = desk();
    press('F2', { ctrlKey: true });
    expect(again).not.toHaveBeenCalled();
  });

  it('walks through the lists by arrows and stops at their ends', () => {
    desk();
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('A001');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('A002');
    press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('A001');
  });
});
