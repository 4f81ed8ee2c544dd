import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DeviceKind, StaffRole } from '../../shared/domain/house-view.ts';
import { eraseDueDrafts } from '../../electron/commands/erase-drafts.ts';
import { endPastNotices } from '../../electron/commands/end-notice.ts';
import { addStaff } from '../../electron/commands/manage-staff.ts';
import { endDueBookings } from '../../electron/commands/tidy-bookings.ts';
import { closeAbandonedCounters, endDueHolds } from '../../electron/commands/tidy-hall.ts';
import { startHub, type RunningHub } from '../../electron/hub/hub.ts';
import { realMachine } from '../../electron/hub/machine.ts';
import { settingsSchema, type Settings } from '../../electron/settings/settings.ts';
import { connect, type TestClient } from './client.ts';
import { testClock, type TestClock } from './clock.ts';

const program = path.resolve(import.meta.dirname, '../..');

/** A real hub on a free port of loopback, with its own data folder and a clock the test sets. */
export interface TestHub {
  readonly hub: RunningHub;
  readonly clock: TestClock;
  readonly folder: string;
  readonly address: string;
  /** What the hub logged. */
  readonly log: readonly string[];
  /** A connection that greeted as a freshly paired device (or as nobody). */
  client(device?: DeviceKind | null): Promise<TestClient>;
  /** Token of a freshly paired device, for the storage of a page or the start of a client. */
  pairingToken(device: DeviceKind): Promise<string>;
  addStaff(login: string, role?: StaffRole): Promise<string>;
  /** What the hub does every few seconds: holds come back, counters that were left are closed, drafts erased, past notices ended. */
  tidy(): Promise<void>;
  stop(): Promise<void>;
}

/** The password of every made-up account. */
export const TEST_PASSWORD = 'correct horse battery';

/** Starts a hub. `folder` continues an earlier one's data. */
export async function startTestHub(
  options: {
    readonly settings?: Partial<Settings>;
    readonly clock?: TestClock;
    readonly folder?: string;
    readonly key?: string;
    readonly pages?: string;
    readonly draftsInClear?: boolean;
    readonly inClear?: boolean;
  } = {},
): Promise<TestHub> {
  const clock = options.clock ?? testClock();
  const folder = options.folder ?? mkdtempSync(path.join(os.tmpdir(), 'machimado-test-'));
  const log: string[] = [];
  const started = await startHub({
    settings: {
      ...settingsSchema.parse({ port: 0, operationsPerSecond: 100_000 }),
      ...options.settings,
      data: folder,
    },
    content: path.join(program, 'assets/content'),
    pages: options.pages ?? path.join(program, 'dist/renderer'),
    key: options.key,
    draftsInClear: options.draftsInClear ?? false,
    inClear: options.inClear ?? false,
    machine: realMachine(clock.now),
    log: { info: (line) => void log.push(line), error: (line) => void log.push(line) },
  });
  if (!started.ok) throw new Error(started.error.data.message);
  const hub = started.value;
  const address = `http://127.0.0.1:${hub.port}`;
  const clients: TestClient[] = [];
  return {
    hub,
    clock,
    folder,
    address,
    log,
    async client(device = null) {
      const token = device === null ? null : (await hub.pair({ kind: device, name: `test ${device}` })).token;
      const client = await connect(hub.port, token);
      clients.push(client);
      return client;
    },
    async pairingToken(kind) {
      return (await hub.pair({ kind, name: `test ${kind}` })).token;
    },
    async addStaff(login, role = 'counter') {
      const account = { login, name: login, role, password: TEST_PASSWORD, endsOn: null };
      const made = await addStaff(hub.deps)(account, null);
      if (!made.ok) throw new Error(made.error.code);
      return made.value.id;
    },
    async tidy() {
      await endDueHolds(hub.deps)();
      await closeAbandonedCounters(hub.deps)();
      await eraseDueDrafts(hub.deps)();
      await endDueBookings(hub.deps)();
      await endPastNotices(hub.deps)();
    },
    async stop() {
      for (const client of clients) client.close();
      await hub.stop();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
