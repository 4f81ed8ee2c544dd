// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { arrowFocus } from '../../../renderer/ui/arrow-focus.ts';

/** Where each key lies: two columns and a bar; jsdom lays nothing out. */
const places: Readonly<Record<string, readonly [number, number]>> = {
  head: [0, 0],
  a: [0, 100],
  b: [200, 100],
  c: [0, 200],
  field: [0, 300],
  bar: [200, 400],
};

beforeEach(() => {
  document.body.innerHTML =
    '<button id="head"></button><main><button id="a"></button><button id="b"></button><button id="c"></button><input id="field"></main><nav><button id="bar"></button></nav>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [x, y] = places[this.id] ?? [0, 0];
    return new DOMRect(x, y, 100, 50);
  });
});

arrowFocus(document);

function press(...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const on = document.activeElement ?? document.body;
    on.dispatchEvent(new KeyboardEvent('keydown', { key: `Arrow${key}`, bubbles: true, cancelable: true }));
  }
  return document.activeElement?.id;
}

describe('the arrows', () => {
  it('begin at the first choice, not in the head', () => {
    expect(press('Down')).toBe('a');
  });

  it.each([
    [['Down', 'Right'], 'b'],
    [['Down', 'Down'], 'c'],
    [['Down', 'Right', 'Left'], 'a'],
    [['Down', 'Up'], 'head'],
  ])('go to what lies that way: %j → %s', (keys, id) => {
    expect(press(...keys)).toBe(id);
  });

  it('leave a field upwards and downwards, and stay in it sideways', () => {
    document.getElementById('field')!.focus();
    expect(press('Left')).toBe('field');
    expect(press('Down')).toBe('bar');
  });

  it('go round where nothing lies that way: four arrows reach everything', () => {
    document.getElementById('bar')!.focus();
    expect(press('Down')).toBe('head');
    expect(press('Up')).toBe('bar');
  });
  it('come to a key of the whole width before the small ones below it', () => {
    document.body.innerHTML =
      '<main><button id="left"></button><button id="wide"></button></main><nav><button id="small"></button></nav>';
    const boxes = { left: [0, 0, 100], wide: [0, 100, 400], small: [20, 160, 40] } as const;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const [x, y, width] = boxes[this.id as keyof typeof boxes];
      return new DOMRect(x, y, width, 50);
    });
    document.getElementById('left')!.focus();
    expect(press('Down')).toBe('wide');
    expect(press('Down')).toBe('small');
    expect(press('Up')).toBe('wide');
  });
});
