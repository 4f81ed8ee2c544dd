// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../../renderer/kiosk/keys/keep-focus.ts';
import { keypad } from '../../../../renderer/kiosk/keys/keypad.ts';
import { landFocus } from '../../../../renderer/kiosk/keys/land-focus.ts';

const page = (): Document => document.implementation.createHTMLDocument();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

function show(touch: string) {
  const shown = page();
  shown.body.innerHTML = `<main><h1 tabindex="-1">何ですか</h1><input><div data-touch="">${touch}</div></main>`;
  const act = vi.fn();
  const pressed: string[] = [];
  for (const key of shown.querySelectorAll('button')) key.onclick = () => pressed.push(key.textContent);
  keypad(shown, act);
  const strike = (key: string, more: KeyboardEventInit & { on?: Element } = {}): boolean =>
    (more.on ?? shown.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  return { shown, act, pressed, strike };
}

describe('the keypad', () => {
  it.each([
    ['Escape', 'back'],
    ['Backspace', 'erase'],
    ['Home', 'restart'],
    ['F1', 'help'],
    ['?', 'help'],
    ['F2', 'speech'],
    ['F6', 'slow'],
    ['AudioVolumeUp', 'louder'],
  ])('means something by %s: %s', (key, act) => {
    const { act: done, strike } = show('');
    expect(strike(key)).toBe(false);
    expect(done.mock.calls).toEqual([[act]]);
  });

  it('chooses by number, but no key of a typing pad', () => {
    const { pressed, strike } = show('<button>来た</button><button data-rapid="">あ</button><button>出る</button>');
    strike('2');
    strike('5');
    expect(pressed).toEqual(['出る']);
  });

  it('types on a pad of figures and letters', () => {
    const { shown, pressed, strike } = show(
      '<button data-rapid="">A</button><button data-rapid="">1</button><button>見る</button>',
    );
    shown.querySelector('input')!.remove();
    strike('a');
    strike('1');
    expect(pressed).toEqual(['A', '1']);
  });

  it('leaves letters to a field where there is one: a space between words must not press anything', () => {
    const { pressed, strike } = show('<button data-rapid="">A</button><button>見る</button>');
    expect(strike('a')).toBe(true);
    expect(pressed).toEqual([]);
  });

  it('takes no second stroke of a trembling hand', () => {
    const { act, strike } = show('');
    strike('Escape');
    document.documentElement.dataset['settling'] = '';
    const trembling = show('<button>来た</button>');
    trembling.shown.documentElement.dataset['settling'] = '';
    expect(trembling.strike('Enter')).toBe(false);
    trembling.strike('1');
    expect([act.mock.calls.length, trembling.pressed]).toEqual([1, []]);
  });

  it('presses nothing twice while a key is held, and lets the arrows run', () => {
    const { act, strike } = show('');
    expect(strike('Escape', { repeat: true })).toBe(false);
    expect(strike('ArrowDown', { repeat: true })).toBe(true);
    expect(act).not.toHaveBeenCalled();
  });

  it('leaves a field its letters, and commands to the browser', () => {
    const { shown, act, strike } = show('<button>来た</button>');
    const field = shown.querySelector('input')!;
    expect(['1', '?', 'Backspace', 'Enter'].map((key) => strike(key, { on: field }))).toEqual([true, true, true, true]);
    expect(strike('Home', { ctrlKey: true })).toBe(true);
    expect(act).not.toHaveBeenCalled();
    strike('Escape', { on: field });
    expect(act.mock.calls).toEqual([['back']]);
  });

  it('opens the staff mode for whoever rests a finger on Home', () => {
    const { shown, act, strike } = show('');
    strike('Home');
    vi.advanceTimersByTime(2_000);
    expect(act.mock.calls).toEqual([['restart'], ['staff']]);
    shown.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Home', bubbles: true }));
    vi.advanceTimersByTime(1_000);
    strike('Home');
    shown.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Home', bubbles: true }));
    vi.advanceTimersByTime(5_000);
    expect(act.mock.calls.filter(([one]) => one === 'staff')).toHaveLength(1);
  });
});

describe('the focus', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<main><h1 tabindex="-1">何ですか</h1><div data-touch=""><button>来た</button><button>出る</button></div></main>';
  });
  const heading = () => document.querySelector('h1');
  const keys = () => [...document.querySelectorAll('button')];

  it('lands on the heading, or on the first choice of somebody who moves by keys', () => {
    landFocus(heading(), false);
    expect(document.activeElement).toBe(heading());
    landFocus(heading(), true);
    expect(document.activeElement).toBe(keys()[0]);
  });

  it('goes to the nearest choice when the key that had it is gone', () => {
    const focus = keepFocus(document);
    keys()[1]!.focus();
    focus.restore();
    expect(document.activeElement).toBe(keys()[1]);
    keys()[1]!.remove();
    focus.restore();
    expect(document.activeElement).toBe(keys()[0]);
    keys()[0]!.remove();
    focus.restore();
    expect(document.activeElement).toBe(heading());
  });
});
