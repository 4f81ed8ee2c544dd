import { afterEach, describe, expect, it } from 'vitest';
import type { Bridge } from '../../../../shared/bridge.ts';
import type { CardReaderState, LookOutcome } from '../../../../shared/card/card-reader.ts';
import type { HubConnection } from '../../../../renderer/client/hub-connection.ts';
import { watchCard } from '../../../../renderer/kiosk/card/watch-card.ts';
import type { KioskEvent } from '../../../../renderer/kiosk/event.ts';
import { untouched } from '../../../../renderer/kiosk/state.ts';
import { happen, useKiosk } from '../../../../renderer/kiosk/store.ts';
import { after, offered, stepOf, toPin } from './card-walk.ts';

let stop = (): void => undefined;
afterEach(() => {
  stop();
  useKiosk.setState(untouched, true);
});

/** A kiosk with a card on its reader that waits for an answer: each look is answered by the test. */
function watched() {
  const answers: ((outcome: LookOutcome) => void)[] = [];
  const told: unknown[] = [];
  let cancelled = 0;
  let say: (state: CardReaderState) => void = () => undefined;
  const card = {
    state: () => Promise.resolve('present' as const),
    onState: (listener: typeof say) => {
      say = listener;
      return () => undefined;
    },
    look: () => new Promise<LookOutcome>((answer) => answers.push(answer)),
    cancel: () => Promise.resolve(void (cancelled += 1)),
  };
  const kiosk = { cardRead: (said: unknown) => told.push(said) };
  const connection = { call: (use: (client: unknown) => unknown) => Promise.resolve(use({ kiosk })) };
  useKiosk.setState(offered, true);
  stop = watchCard({ card } as unknown as Bridge, connection as unknown as HubConnection);
  return { answers, told, say: (state: CardReaderState) => say(state), cancelled: () => cancelled };
}

/** What is under way is over. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const step = () => stepOf(useKiosk.getState());
const toHold: readonly KioskEvent[] = toPin().slice(0, 2);

describe('the card and the screen', () => {
  it('look at each other as soon as a card lies there and the visitor agreed', async () => {
    const { answers, told, say } = watched();
    say('empty');
    toHold.forEach(happen);
    expect(step()).toEqual({ kind: 'hold' });
    say('present');
    await settled();
    answers[0]?.({ kind: 'ready', remaining: 3 });
    await settled();
    expect(step()).toMatchObject({ kind: 'pin', remaining: 3 });
    expect(told).toEqual([]);
  });

  it('tell the hub how a dialogue ended that came to nothing', async () => {
    const { answers, told } = watched();
    await settled();
    toHold.forEach(happen);
    await settled();
    answers[0]?.({ kind: 'blocked' });
    await settled();
    expect(step()).toEqual({ kind: 'trouble', outcome: { kind: 'blocked' } });
    expect(told).toEqual([{ outcome: 'blocked' }]);
  });

  it('break off when the visitor goes back, and begin again only when that is over', async () => {
    const { answers, cancelled } = watched();
    await settled();
    toHold.forEach(happen);
    await settled();
    happen({ type: 'went back' });
    expect(cancelled()).toBe(1);
    happen({ type: 'card step', to: 'hold' });
    await settled();
    expect(answers).toHaveLength(1);
    answers[0]?.({ kind: 'cancelled' });
    await settled();
    expect(step()).toEqual({ kind: 'looking' });
    answers[1]?.({ kind: 'ready', remaining: 2 });
    await settled();
    expect(step()).toMatchObject({ kind: 'pin', remaining: 2 });
  });

  it('break off when the time is over', async () => {
    const { cancelled } = watched();
    await settled();
    useKiosk.setState(after([...toPin(), { type: 'card reading' }], offered), true);
    happen({ type: 'finished' });
    expect(cancelled()).toBe(1);
    expect(useKiosk.getState().screen).toEqual({ kind: 'card-left' });
  });
});
