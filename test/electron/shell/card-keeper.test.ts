import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardKeeper, type CardChild } from '../../../electron/shell/card-keeper.ts';
import type { FromCardProcess, ToCardProcess } from '../../../shared/card-process.ts';

/** A card's process that does nothing by itself. Messages are copied when they are handed over, as between processes. */
class FakeChild implements CardChild {
  readonly heard: ToCardProcess[] = [];
  killed = false;
  tell: (message: FromCardProcess) => void = () => undefined;
  exit: (code: number) => void = () => undefined;

  postMessage(message: ToCardProcess): void {
    this.heard.push(structuredClone(message));
  }
  onMessage(listener: (message: FromCardProcess) => void): void {
    this.tell = listener;
  }
  onExit(listener: (code: number) => void): void {
    this.exit = listener;
  }
  kill(): void {
    this.killed = true;
    this.exit(9);
  }
}

describe('the keeper of the card’s process', () => {
  let children: FakeChild[];
  let log: string[];
  let keeper: CardKeeper;
  const last = () => children.at(-1)!;
  const pin = () => new TextEncoder().encode('1234');

  beforeEach(() => {
    vi.useFakeTimers();
    children = [];
    log = [];
    keeper = new CardKeeper({
      simulated: true,
      log: (line) => void log.push(line),
      start: () => children[children.push(new FakeChild()) - 1]!,
    });
    keeper.start();
    last().tell({ kind: 'state', state: 'present' });
  });
  afterEach(() => vi.useRealTimers());

  it('hands questions on and answers back, each to its own', async () => {
    const [look, read] = [keeper.look(), keeper.read({ pin: pin(), allowLastTry: true })];
    const [first, second] = last().heard as Extract<ToCardProcess, { id: number }>[];
    expect(second).toEqual({ kind: 'read', id: second?.id, pin: pin(), allowLastTry: true });
    last().tell({ kind: 'read', id: second!.id, outcome: { kind: 'blocked' } });
    last().tell({ kind: 'looked', id: first!.id, outcome: { kind: 'ready', remaining: 2 } });
    expect(await look).toEqual({ kind: 'ready', remaining: 2 });
    expect(await read).toEqual({ kind: 'blocked' });
  });

  it('wipes the PIN as soon as it was handed over', () => {
    const given = pin();
    void keeper.read({ pin: given, allowLastTry: false });
    expect([...given]).toEqual([0, 0, 0, 0]);
  });

  it('wipes the PIN also where nobody takes it', async () => {
    last().exit(1);
    const given = pin();
    expect(await keeper.read({ pin: given, allowLastTry: false })).toEqual({ kind: 'reader-unavailable' });
    expect([...given]).toEqual([0, 0, 0, 0]);
  });

  it('tells of the reader’s state once, and that there is none when the process is gone', () => {
    const seen: string[] = [];
    keeper.onState((state) => seen.push(state));
    last().tell({ kind: 'state', state: 'present' });
    last().tell({ kind: 'state', state: 'empty' });
    last().exit(1);
    expect(seen).toEqual(['empty', 'no-reader']);
  });

  it('ends a process that says it is spent, and starts another', async () => {
    const look = keeper.look();
    last().tell({ kind: 'spent', why: 'hangs' });
    expect(await look).toEqual({ kind: 'timeout' });
    expect(children[0]?.killed).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(children).toHaveLength(2);
    last().tell({ kind: 'state', state: 'present' });
    expect(keeper.state()).toBe('present');
  });

  it('ends a process that answers nothing any more', async () => {
    const look = keeper.look();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await look).toEqual({ kind: 'timeout' });
    expect(children[0]?.killed).toBe(true);
  });

  it('waits longer before each start of a process that cannot live', async () => {
    for (const delay of [100, 200, 400]) {
      const before = children.length;
      last().exit(1);
      await vi.advanceTimersByTimeAsync(delay - 1);
      expect(children).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(children).toHaveLength(before + 1);
    }
  });

  it('stops: asks, waits, ends what does not hear; nothing is started again', async () => {
    const stopped = keeper.stop();
    expect(last().heard).toEqual([{ kind: 'stop' }]);
    await vi.advanceTimersByTimeAsync(2_000);
    await stopped;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(children).toHaveLength(1);
  });

  it('writes nothing of a card into its log', async () => {
    const read = keeper.read({ pin: pin(), allowLastTry: false });
    const info = { name: '見本　花子', address: '架空県', birthDate: '19850401', sex: 'female' } as const;
    last().tell({ kind: 'read', id: 1, outcome: { kind: 'ok', info } });
    await read;
    last().tell({ kind: 'warned', code: 'offsets' });
    last().tell({ kind: 'spent', why: 'service-lost' });
    expect(log).toEqual([
      'card reader: offsets',
      "the card's process is ended: service-lost",
      "the card's process ended with 9; it is started again in 100 ms",
    ]);
  });
});
