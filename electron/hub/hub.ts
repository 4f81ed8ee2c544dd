import { dayMemory, nextDayChange } from '../../shared/domain/business-day.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { changeDay } from '../commands/change-day.ts';
import { eraseDueDrafts, noteThrownAway, renewDrafts } from '../commands/erase-drafts.ts';
import { endPastNotices } from '../commands/end-notice.ts';
import { layBookingsAnew } from '../commands/lay-bookings-anew.ts';
import { roomMoment } from '../commands/room-moment.ts';
import { roomWeekReader } from '../commands/room-week.ts';
import { endDueBookings, eraseOldContacts } from '../commands/tidy-bookings.ts';
import { closeAbandonedCounters, endDueHolds } from '../commands/tidy-hall.ts';
import { dayRule, type Deps } from '../commands/command.ts';
import { pairOwnDevice, type DeviceLabel, type Pairing } from '../commands/pair-device.ts';
import type { Machine } from '../ports/machine.ts';
import type { DeviceSettings } from '../settings/read-settings.ts';
import { openStore, type OpenStore } from '../store/open-store.ts';
import { isLoopback } from './access-rules.ts';
import { connectionSet } from './connections.ts';
import { contentKeeper, sayBookingsLeft, type ContentKeeper } from './content-keeper.ts';
import { openDoors } from './doors.ts';
import { fillDemo } from './demo.ts';
import type { Log } from './log.ts';
import { printerBoard } from './printers.ts';
import type { RouteDeps } from './routes.ts';
import { holdContent, type ContentHolder } from './running-content.ts';
import { notStarted, type StartError } from './start-error.ts';
import { tryCounter } from './tries.ts';
import { liveViews } from './views.ts';
import { waitBoard, type RunningWaitBoard } from './wait-board.ts';

/** Where the hub finds its things and what it stands on. */
export interface HubOptions {
  readonly settings: DeviceSettings;
  /** `assets/content` of the program. */
  readonly content: string;
  /** The built pages. */
  readonly pages: string;
  /** `MACHIMADO_KEY`, if set. */
  readonly key: string | undefined;
  /** Drafts are not encrypted, so that a test can look whether they are gone. */
  readonly draftsInClear?: boolean;
  /** Nor is anything else. */
  readonly inClear?: boolean;
  readonly machine: Machine;
  readonly log: Log;
}

/** A hub that listens. */
export interface RunningHub {
  readonly port: number;
  /** Waits for its first manager with this code. */
  readonly managerCode: string | null;
  readonly deps: Deps;
  pair(label: DeviceLabel): Promise<Pairing>;
  /** Something changed beside the contract (demo data, a clock that was set). */
  changed(): void;
  /** The waits are of now when this resolves; for clocks that run faster than time. */
  estimateWaits(): Promise<void>;
  /** Changed content is taken or refused when this resolves; by itself the hub looks every second. */
  readContent(): Promise<void>;
  stop(): Promise<void>;
}

/** How often (ms) sessions and the day change are looked at. */
const WATCH_MS = 5000;

/** Starts a hub: content, store, day, then the doors. */
export async function startHub(options: HubOptions): Promise<Result<RunningHub, StartError>> {
  const { settings, machine } = options;
  if (!isLoopback(settings.host) && settings.tls === null) {
    return notStarted(`${settings.host} is reachable by others: set "tls" (certificate and key), or use 127.0.0.1`);
  }
  if (settings.demo && !isLoopback(settings.host)) return notStarted('the demo listens on this machine only');
  const held = await holdContent({ ...settings, root: options.content, machine });
  if (!held.ok) return notStarted(held.error.data.message);
  const hall = await openHall(options, held.value);
  if (!hall.ok) return hall;
  const { store, deps, waits, keeper } = hall.value;
  await changeDay(deps)();
  await beginRooms(deps, options.log);
  if (store.drafts.thrownAway !== null) await noteThrownAway(deps, store.drafts.thrownAway);
  if (settings.demo) await fillDemo(deps);
  const parts = await routeParts(hall.value, options);
  const doors = await openDoors(parts, options);
  if (!doors.ok) {
    waits.stop();
    parts.views.stop();
    await store.close();
    return doors;
  }
  const stopWatching = watch(parts);
  keeper.begin(() => {
    parts.views.content.changed();
    parts.views.changed();
  });
  return ok({
    port: doors.value.port,
    managerCode: parts.managerCode.current,
    deps,
    pair: pairOwnDevice(deps),
    changed: parts.views.changed,
    estimateWaits: waits.estimate,
    readContent: keeper.look,
    async stop() {
      stopWatching();
      keeper.stop();
      waits.stop();
      parts.views.stop();
      await doors.value.close();
      await store.close();
    },
  });
}

/** What the hall runs on, before anybody can come in. */
interface OpenedHall {
  readonly store: OpenStore;
  readonly deps: Deps;
  readonly waits: RunningWaitBoard;
  readonly keeper: ContentKeeper;
}

async function openHall(
  { settings, key, draftsInClear = false, inClear = false, machine, log }: HubOptions,
  content: ContentHolder,
): Promise<Result<OpenedHall, StartError>> {
  const now = machine.now();
  const dayOf = dayMemory(dayRule(content.current().town));
  const store = await openStore({ folder: settings.data, key, now, businessDay: dayOf(now), draftsInClear, inClear });
  if (!store.ok) return notStarted(store.error.data.message);
  if (store.value.setAside !== null)
    log.error(`damaged data was set aside as ${store.value.setAside}; a new file begun`);
  if (store.value.drafts.thrownAway === 'damaged') log.error('damaged drafts were erased; a new file begun');
  const base = { store: store.value, drafts: store.value.drafts, machine, content: content.current, dayOf };
  const waits = waitBoard({
    deps: base,
    onError: (error) => log.error(`waits: ${error instanceof Error ? error.message : 'unknown'}`),
  });
  const keeper = contentKeeper({ ...content, deps: { ...base, replace: content.replace }, log });
  return ok({ store: store.value, deps: { ...base, waits }, waits, keeper });
}

async function routeParts(
  { deps, waits, keeper }: OpenedHall,
  { settings, machine, log }: HubOptions,
): Promise<RouteDeps> {
  const [connections, printers] = [connectionSet(), printerBoard()];
  const onError = (error: unknown): void => log.error(`views: ${error instanceof Error ? error.message : 'unknown'}`);
  const fresh = (await deps.store.access.staff.count()) === 0;
  const week = roomWeekReader(deps);
  const views = liveViews({ deps, week, printers, connections, refusedContent: keeper.refused, onError });
  waits.begin(views.changed);
  const changed = (): void => {
    views.changed();
    waits.changed();
  };
  return {
    ...deps,
    views: { ...views, changed },
    week,
    printers,
    connections,
    tries: tryCounter(),
    log,
    demo: settings.demo,
    publicUrl: settings.publicUrl,
    managerCode: { current: fresh ? machine.newCode() : null },
  };
}

/** Ends idle sessions and turns the day over. */
function watch(parts: RouteDeps): () => void {
  const rule = dayRule(parts.content().town);
  let change = nextDayChange(parts.machine.now(), rule);
  const timer = setInterval(() => {
    const now = parts.machine.now();
    parts.connections.closeIdle(now);
    tidy(parts);
    if (now < change) return;
    change = nextDayChange(now, rule);
    turnDay(parts).then(parts.views.changed, (error: unknown) => {
      // Tried again at the next look: the numbers of the new day do not depend on it.
      change = now;
      parts.log.error(`day change: ${error instanceof Error ? error.message : 'unknown'}`);
    });
  }, WATCH_MS);
  return () => clearInterval(timer);
}

/** Drafts go whatever becomes of the rest. The newest hash of the audit log stands outside of it from then on. */
async function turnDay(parts: RouteDeps): Promise<void> {
  await renewDrafts(parts)();
  const { rows, hash } = await parts.store.access.audit.head();
  parts.log.info(`audit log: ${rows} rows, newest hash ${hash}`);
  await changeDay(parts)();
  await eraseOldContacts(parts)();
}

/** Content may have changed while nothing ran, and time went on. */
async function beginRooms(deps: Deps, log: Log): Promise<void> {
  const { now } = roomMoment(deps);
  const left = await deps.store.transaction((store) => layBookingsAnew(store, deps.content().facilities, now));
  sayBookingsLeft(log, left);
  // Another program may hold the log just now: no reason not to start. The next day change ends it.
  await eraseOldContacts(deps)().catch((error: unknown) => {
    log.error(`contacts: ${error instanceof Error ? error.message : 'unknown'}`);
  });
}

/**
 * What time brings: people who stepped out are back, counters that were left are closed (sample staff sign in nowhere),
 * drafts are erased, notices whose time is past are ended, rooms that nobody confirmed in time are free.
 */
function tidy(parts: RouteDeps): void {
  const work = [
    endDueHolds(parts)(),
    parts.demo ? 0 : closeAbandonedCounters(parts)(),
    eraseDueDrafts(parts)(),
    endPastNotices(parts)(),
    endDueBookings(parts)(),
  ];
  Promise.all(work).then(
    (changes) => (changes.some((number) => number > 0) ? parts.views.changed() : undefined),
    (error: unknown) => parts.log.error(`tidying: ${error instanceof Error ? error.message : 'unknown'}`),
  );
}
