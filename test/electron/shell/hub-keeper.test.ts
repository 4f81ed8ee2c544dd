import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HubKeeper, type HubChild } from '../../../electron/shell/hub-keeper.ts';
import type { FromHubProcess, ToHubProcess } from '../../../shared/hub-process.ts';

/** A hub's process that does nothing by itself. */
class FakeChild implements HubChild {
  readonly heard: ToHubProcess[] = [];
  killed = false;
  tell: (message: FromHubProcess) => void = () => undefined;
  exit: (code: number) => void = () => undefined;
  readonly port: number | null;

  constructor(port: number | null) {
    this.port = port;
  }
  postMessage(message: ToHubProcess): void {
    this.heard.push(message);
  }
  onMessage(listener: (message: FromHubProcess) => void): void {
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

describe('the keeper of the hub’s process', () => {
  let children: FakeChild[];
  let codes: string[];
  let failures: string[];
  let keeper: HubKeeper;
  const last = () => children.at(-1)!;
  const ready = (managerCode: string | null = null) => last().tell({ kind: 'ready', port: 4711, managerCode });

  beforeEach(() => {
    vi.useFakeTimers();
    [children, codes, failures] = [[], [], []];
    keeper = new HubKeeper({
      start: (port) => {
        children.push(new FakeChild(port));
        return last();
      },
      onManagerCode: (code) => codes.push(code),
      onFailed: (message) => failures.push(message),
      log: () => undefined,
      newId: () => `request-${children.length}`,
    });
    keeper.start();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells the port once the hub listens, and the code of the first start', async () => {
    const port = keeper.port();
    ready('ABCDEFGH');
    expect(await port).toBe(4711);
    expect(codes).toEqual(['ABCDEFGH']);
  });

  it('starts a dead hub again on the same port, waiting longer each time', () => {
    ready();
    last().exit(9);
    vi.runOnlyPendingTimers();
    expect(children.map(({ port }) => port)).toEqual([null, 4711]);
    last().exit(9);
    vi.advanceTimersByTime(150);
    expect(children).toHaveLength(2);
    vi.advanceTimersByTime(100);
    expect(children).toHaveLength(3);
  });

  it('puts a pairing that a dying hub did not answer to the next one', async () => {
    ready();
    const token = keeper.pair('kiosk', 'lobby');
    await vi.waitFor(() => expect(last().heard).toHaveLength(1));
    last().exit(9);
    vi.runOnlyPendingTimers();
    ready();
    expect(last().heard).toEqual([{ kind: 'pair', requestId: 'request-1', device: 'kiosk', name: 'lobby' }]);
    last().tell({ kind: 'paired', requestId: 'request-1', token: 'secret' });
    expect(await token).toBe('secret');
  });

  it('ends the program when the first start fails, not when a later one does', () => {
    last().tell({ kind: 'failed', message: 'content/office.json: hours' });
    expect(failures).toEqual(['content/office.json: hours']);
    ready();
    last().exit(9);
    vi.runOnlyPendingTimers();
    last().tell({ kind: 'failed', message: 'busy' });
    expect(failures).toHaveLength(1);
  });

  it('asks the hub to end and does not start it again', async () => {
    ready();
    const stopped = keeper.stop();
    expect(last().heard).toEqual([{ kind: 'stop' }]);
    last().exit(0);
    await stopped;
    vi.runAllTimers();
    expect(children).toHaveLength(1);
  });

  it('ends a hub that does not end by itself', async () => {
    ready();
    const stopped = keeper.stop();
    vi.runAllTimers();
    await stopped;
    expect(last().killed).toBe(true);
  });

  it('has nothing to stop between two hubs', async () => {
    ready();
    last().exit(9);
    await keeper.stop();
    vi.runAllTimers();
    expect(children).toHaveLength(1);
  });
});
