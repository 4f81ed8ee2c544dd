// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Key } from '../../../renderer/ui/key.tsx';

const inside = { clientX: 50, clientY: 20, pointerId: 1, isPrimary: true, button: 0 };
const outside = { ...inside, clientX: 500 };

/** jsdom lays nothing out and captures no pointer. */
beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = () => undefined;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 40));
});
afterEach(cleanup);

function key(props: { rapid?: boolean; busy?: string } = {}) {
  const onPress = vi.fn();
  render(
    <Key onPress={onPress} {...props}>
      番号札を取る
    </Key>,
  );
  return { onPress, button: screen.getByRole('button') };
}

function touch(button: HTMLElement, end = inside): void {
  fireEvent(button, pointer('pointerdown', inside));
  fireEvent(button, pointer('pointerup', end));
}

function pointer(type: string, init: typeof inside): Event {
  return Object.assign(new MouseEvent(type, { bubbles: true, ...init }), { pointerId: 1, isPrimary: true });
}

describe('a key', () => {
  it('is pressed when the finger lifts inside it', () => {
    const { onPress, button } = key();
    touch(button);
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('is not pressed when the finger lifts elsewhere', () => {
    const { onPress, button } = key();
    touch(button, outside);
    expect(onPress).not.toHaveBeenCalled();
  });

  it('ignores a second touch at once, and lets touches fall through meanwhile', () => {
    const { onPress, button } = key();
    touch(button);
    touch(button);
    expect(onPress).toHaveBeenCalledTimes(1);
    expect(document.documentElement.dataset['settling']).toBe('');
  });

  it('takes quick presses where many letters are typed', () => {
    const { onPress, button } = key({ rapid: true });
    touch(button);
    touch(button);
    expect(onPress).toHaveBeenCalledTimes(2);
  });

  it('answers to the keyboard', () => {
    const { onPress, button } = key();
    button.click();
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('does nothing more while it is busy, and says so', () => {
    const { onPress, button } = key({ busy: 'お待ちください' });
    touch(button);
    expect(onPress).not.toHaveBeenCalled();
    expect(button.textContent).toContain('お待ちください');
    expect(button.getAttribute('aria-busy')).toBe('true');
  });
});
