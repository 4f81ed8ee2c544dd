// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardBridge } from '../../../../shared/bridge.ts';
import type { ReadOutcome, ReadRequest } from '../../../../shared/card/card-reader.ts';
import { Card } from '../../../../renderer/kiosk/screens/card.tsx';
import type { Hall } from '../../../../renderer/kiosk/hall.ts';
import { happen, useKiosk } from '../../../../renderer/kiosk/store.ts';
import { clearKiosk, pressKey, showKiosk, stubLayout } from '../kiosk-page.tsx';
import { after, hanako, offered, toPin } from './card-walk.ts';

beforeEach(stubLayout);
afterEach(clearKiosk);

/** The card's screen as the store has it, and as the kiosk shows it: a call for staff stands in its place. */
function Shown() {
  const { screen: now, help } = useKiosk();
  return now.kind === 'card' && help.kind === 'closed' ? <Card {...now} /> : null;
}

/** A kiosk that asks for the PIN, and a reader that keeps what it was given. */
function askPin(remaining: number | null = 3, outcome: ReadOutcome = { kind: 'ok', info: hanako }) {
  const given: { request: ReadRequest; digits: number[] }[] = [];
  const heard: unknown[] = [];
  const read = (request: ReadRequest): Promise<ReadOutcome> => {
    given.push({ request, digits: [...request.pin] });
    return Promise.resolve(outcome);
  };
  const connection = {
    call: (use: (client: unknown) => unknown) =>
      Promise.resolve(use({ kiosk: { cardRead: (said: unknown) => heard.push(said) } })),
  };
  useKiosk.setState(after(toPin(remaining), offered), true);
  showKiosk(<Shown />, 'ja', {
    bridge: { card: { read } as unknown as CardBridge } as Hall['bridge'],
    connection: connection as unknown as Hall['connection'],
  });
  return { given, heard };
}

const typeDigits = (digits: string): void => [...digits].forEach((digit) => pressKey(digit));
const send = async (): Promise<void> => act(async () => pressKey('決める'));

describe('the PIN of the card', () => {
  it('is handed to the card once, and stands nowhere else', async () => {
    const { given, heard } = askPin();
    typeDigits('9073');
    expect(JSON.stringify(useKiosk.getState().screen)).not.toMatch(/9|73/);
    expect(document.body.innerHTML).not.toContain('9073');
    expect(screen.getByRole('status', { name: '4けたのうち 4けた 入りました' }).textContent).toBe('');
    await send();
    expect(given.map(({ digits }) => digits)).toEqual([[...'9073'].map((digit) => digit.charCodeAt(0))]);
    expect([...(given[0]?.request.pin ?? [1])]).toEqual([0, 0, 0, 0]);
    expect(heard).toEqual([{ outcome: 'ok' }]);
  });

  it('is sent without what was taken back', async () => {
    const { given } = askPin();
    typeDigits('12');
    pressKey('1つ消す');
    typeDigits('345');
    await send();
    expect(given[0]?.digits).toEqual([...'1345'].map((digit) => digit.charCodeAt(0)));
  });

  it('is not sent before it is whole: how many digits are missing is said', async () => {
    const { given } = askPin();
    typeDigits('12');
    await send();
    expect(given).toEqual([]);
    expect(screen.getByRole('alert').textContent).toBe('あと 2けた 押してください。');
    typeDigits('3');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('uses the last try only after the visitor said so', async () => {
    const { given } = askPin(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('あと1回');
    act(() => pressKey(/あと1回 試す/));
    typeDigits('1234');
    await send();
    expect(given[0]?.request.allowLastTry).toBe(true);
  });

  it('is forgotten when the screen goes for a moment', async () => {
    const { given } = askPin();
    typeDigits('12');
    act(() => happen({ type: 'help rings' }));
    expect(screen.queryByRole('status')).toBeNull();
    act(() => happen({ type: 'help closed' }));
    expect(screen.getByRole('status', { name: '4けたのうち 0けた 入りました' })).not.toBeNull();
    typeDigits('3456');
    await send();
    expect(given[0]?.digits).toEqual([...'3456'].map((digit) => digit.charCodeAt(0)));
  });

  it('can be typed on keys in an order nobody knows, and says the same', async () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      [5, 3, 9, 1, 7, 2, 8, 6, 4, 0].forEach((chance, place) => ((array as Uint32Array)[place] = chance));
      return array;
    });
    const { given } = askPin();
    act(() => pressKey('数字の並びを 変える'));
    const order = screen.getAllByRole('button').map((key) => key.textContent);
    expect(order.slice(0, 9)).toEqual(['0', '4', '6', '2', '9', '1', '8', '5', '7']);
    typeDigits('1234');
    await send();
    expect(given[0]?.digits).toEqual([...'1234'].map((digit) => digit.charCodeAt(0)));
    vi.restoreAllMocks();
  });
});
