import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, WebSocketRoute } from '@playwright/test';
import { openBrowser } from '../shots/studio.ts';
import { startBenchHub, type BenchHub } from '../support/bench-hub.ts';
import { openHall } from '../support/bench-hall.ts';
import { connect, type TestClient } from '../support/client.ts';
import { hubProgram } from '../support/hub-program.ts';
import { percentile, rounded } from './figures.ts';
import { inTempFolder } from './temp-folder.ts';

const [CUTS, RESTARTS] = [12, 12];
/** The network is gone for so long (ms). */
const CUT_MS = 10_000;
const COUNTER = 2;
const LOGIN = { login: 'clerk', password: 'correct horse battery' };

/** From the return of the network or the hub until the display shows what was called meanwhile. */
export function recoveryBench() {
  return inTempFolder(async (folder) => {
    const desk = await openDesk(await startBenchHub({ folder }), folder);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
      const line = await lineOf(page);
      await openPage(page, desk);
      const cuts: number[] = [];
      for (let round = 0; round < CUTS; round += 1) cuts.push(await afterCut({ page, line, desk }));
      // A page of its own: a line that is led through here says nothing of a hub that does not answer.
      await page.close();
      const direct = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
      await openPage(direct, desk);
      const restarts: number[] = [];
      for (let round = 0; round < RESTARTS; round += 1) restarts.push(await afterRestart(direct, desk));
      return {
        hub: hubProgram().kind,
        cuts: CUTS,
        restarts: RESTARTS,
        ...figures('cut', cuts),
        ...figures('restart', restarts),
      };
    } finally {
      await browser.close();
      desk.close();
      await desk.hub().stop();
    }
  });
}

function figures(name: string, samples: readonly number[]) {
  const at = (share: number) => rounded(percentile(samples, share), 0);
  return { [`recovery_p50_ms_${name}`]: at(0.5), [`recovery_p95_ms_${name}`]: at(0.95) };
}

async function afterCut({ page, line, desk }: Scene): Promise<number> {
  line.cut();
  const ticket = await desk.call();
  await sleep(CUT_MS);
  const backAt = performance.now();
  line.restore();
  return shownAfter(page, ticket, backAt);
}

/** Staff go on as soon as the hub is there, and call; that is in the time. */
async function afterRestart(page: Page, desk: Desk): Promise<number> {
  // A call has the screen for eight seconds; what is measured comes after the one before.
  await page.locator('[data-calling]').waitFor({ state: 'detached' });
  await desk.restart();
  const backAt = performance.now();
  await desk.resume();
  return shownAfter(page, await desk.call(), backAt);
}

interface Scene {
  readonly page: Page;
  readonly line: Line;
  readonly desk: Desk;
}

/** The page's way to the hub. */
interface Line {
  /** Breaks every connection and takes no new one. */
  cut(): void;
  restore(): void;
}

async function lineOf(page: Page): Promise<Line> {
  const open = new Set<WebSocketRoute>();
  let isCut = false;
  await page.routeWebSocket(/\/rpc$/, (socket) => {
    if (isCut) return void socket.close();
    socket.connectToServer();
    open.add(socket);
  });
  return {
    cut() {
      isCut = true;
      for (const socket of open) void socket.close();
      open.clear();
    },
    restore: () => void (isCut = false),
  };
}

async function shownAfter(page: Page, ticket: string, since: number): Promise<number> {
  const shown = `:is([data-now="${ticket}"], [data-calling="${ticket}"], [data-recent="${ticket}"])`;
  await page.locator(shown).first().waitFor({ state: 'attached' });
  return performance.now() - since;
}

/** A kiosk and a counter, and the hub behind them. */
interface Desk {
  readonly display: string;
  hub(): BenchHub;
  /** Somebody comes and is called; the number. */
  call(): Promise<string>;
  /** The hub is killed and started anew; answers when it is there. */
  restart(): Promise<void>;
  /** Staff go on as their windows do: with the session they had. */
  resume(): Promise<void>;
  close(): void;
}

async function openDesk(first: BenchHub, folder: string): Promise<Desk> {
  const hall = await openHall(first);
  await hall.manager.call.manager.addStaff({ ...LOGIN, name: 'clerk', role: 'counter', endsOn: null });
  const tokens = { kiosk: await hall.token('kiosk'), counter: await hall.token('counter') };
  const display = await hall.token('signage');
  hall.close();
  let hub = first;
  const { session, ...begun } = await signedIn(hub, tokens);
  let { clients } = begun;
  return {
    display,
    hub: () => hub,
    async call() {
      const [kiosk, staff] = clients;
      const { ticket } = await kiosk.call.kiosk.issue({
        requestId: randomUUID(),
        stops: [['moving-in']],
        language: 'ja',
      });
      const { id } = await staff.call.counter.next();
      await staff.call.counter.serve({ stop: id });
      await staff.call.counter.finish({ stop: id });
      return ticket;
    },
    async restart() {
      for (const client of clients) client.close();
      await hub.stop('SIGKILL');
      hub = await startBenchHub({ folder, at: hub.port });
    },
    async resume() {
      clients = await connected(hub, tokens);
      await clients[1].call.session.resume({ token: session });
    },
    close() {
      for (const client of clients) client.close();
    },
  };
}

interface Tokens {
  readonly kiosk: string;
  readonly counter: string;
}

async function connected({ port }: BenchHub, tokens: Tokens): Promise<[kiosk: TestClient, staff: TestClient]> {
  return [await connect(port, tokens.kiosk), await connect(port, tokens.counter)];
}

async function signedIn(hub: BenchHub, tokens: Tokens) {
  const clients = await connected(hub, tokens);
  const { token: session } = await clients[1].call.session.signIn(LOGIN);
  await clients[1].call.counter.take({ counter: COUNTER, relieve: true });
  return { clients, session };
}

async function openPage(page: Page, { hub, display, call }: Desk): Promise<void> {
  await page.addInitScript((token) => localStorage.setItem('machimado.signage.token', token), display);
  await page.goto(`http://127.0.0.1:${hub().port}/signage/`);
  await page.locator('[data-now]').waitFor();
  await shownAfter(page, await call(), performance.now());
}
