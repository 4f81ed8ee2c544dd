import { noticeLevels, type DisplayLevel, type NoticeLevel } from '../notice.ts';
import { instantOfWall, wallMinuteOf } from '../rooms/wall-minute.ts';
import { emergencyEnds, type EmergencyEnds } from './emergency-ends.ts';
import type { Panel } from './panel.ts';
import type { Moment, Scene } from './scene.ts';
import { isShownAt, nextEdge } from './shown-when.ts';
import { turnAfter, turnEnds, type Turn } from './turn.ts';

/** What has the place now: a panel of a level, a call (which the programme does not know), or nothing. */
export interface Standing {
  readonly level: DisplayLevel;
  readonly panel: string | null;
}

/**
 * What a display shows, and until when nobody needs to ask again.
 *
 * Levels are strict: as long as something of a level may be shown, nothing below it is. Several of one level take turns.
 * Emergencies have the whole screen, also before calls; a drill never stands beside a real one. A call has the screen before
 * notices. Notices and normal panels share the place beside the calls, which they never cover.
 */
export interface Programme {
  readonly standing: Standing;
  readonly turns: Readonly<Record<NoticeLevel, Turn | null>>;
  /** Panels that could not be drawn, and when that was (ms on the page's clock): left out for a round. */
  readonly failed: Readonly<Record<string, number>>;
  readonly ends: EmergencyEnds;
  /** When this was decided. */
  readonly decided: Moment;
  /** The next instant (ms on the page's clock) at which the answer can change by itself. */
  readonly deadline: number;
}

/** Before anything was decided. */
export const noProgramme: Programme = {
  standing: { level: 'normal', panel: null },
  turns: { normal: null, notice: null, emergency: null },
  failed: {},
  ends: {},
  decided: { at: 0, wall: 0 },
  deadline: 0,
};

/** A panel that failed is tried again after this time (ms): no round of panels is longer. */
export const ROUND_MS = 300_000;

/** A clock that differs by so much (ms) from where it should be was set. */
const SET_MS = 1_000;

/** Whether something may have changed since the programme was decided. */
export function isDue({ decided, deadline }: Programme, now: Moment): boolean {
  const set = Math.abs(now.wall - decided.wall - (now.at - decided.at)) >= SET_MS;
  return set || now.at >= deadline || now.at < decided.at;
}

/** A panel could not be drawn. */
export function withFailed(programme: Programme, panel: string, { at }: Moment): Programme {
  return { ...programme, failed: { ...programme.failed, [panel]: at } };
}

/** The programme of this instant; it goes on from the one before. */
export function nextProgramme(before: Programme, scene: Scene): Programme {
  const { panels, now, calling } = scene;
  const ends = emergencyEnds(before.ends, panels, now);
  const failed = stillFailed(before.failed, scene);
  const free = withoutDrills(panels.filter((one) => mayBeShown(one, scene) && isFree(one, { ends, failed, now })));
  const level = highest(free, calling);
  const turns = turnsWhereAny(before.turns, panels);
  if (level !== 'call') {
    const order = panels.filter((one) => one.level === level);
    turns[level] = turnAfter(before.turns[level], { order, free: new Set(free), at: now.at });
  }
  const turn = level === 'call' ? null : turns[level];
  const decided = { standing: { level, panel: turn?.panel ?? null }, turns, failed, ends, decided: now };
  return { ...decided, deadline: deadlineOf({ turn, ends, failed }, scene) };
}

/** Where a level has nothing any more, its next round begins at its beginning. */
function turnsWhereAny(turns: Programme['turns'], panels: readonly Panel[]): Record<NoticeLevel, Turn | null> {
  const there = new Set(panels.map(({ level }) => level));
  const kept = noticeLevels.map((level) => [level, there.has(level) ? turns[level] : null] as const);
  return Object.fromEntries(kept) as Record<NoticeLevel, Turn | null>;
}

function mayBeShown({ when }: Panel, { now, timeZone, holidays }: Scene): boolean {
  return when === null || isShownAt(when, wallMinuteOf(now.wall, timeZone), holidays);
}

/** Neither over nor left out. */
function isFree({ id, emergency }: Panel, { ends, failed, now }: Pick<Programme, 'ends' | 'failed'> & { now: Moment }) {
  return failed[id] === undefined && (!emergency || now.at < (ends[id] ?? 0));
}

function stillFailed(failed: Programme['failed'], { panels, now }: Scene): Programme['failed'] {
  const there = new Set(panels.map(({ id }) => id));
  const still = Object.entries(failed).filter(([id, at]) => there.has(id) && now.at < at + ROUND_MS);
  return Object.fromEntries(still);
}

function withoutDrills(free: readonly Panel[]): readonly Panel[] {
  const real = free.some(({ emergency }) => emergency && !emergency.drill);
  return real ? free.filter(({ emergency }) => !emergency?.drill) : free;
}

function highest(free: readonly Panel[], calling: boolean): DisplayLevel {
  const level = noticeLevels.findLast((one) => free.some((panel) => panel.level === one)) ?? 'normal';
  return calling && level !== 'emergency' ? 'call' : level;
}

function deadlineOf(
  { turn, ends, failed }: Pick<Programme, 'ends' | 'failed'> & { readonly turn: Turn | null },
  { panels, now, timeZone, holidays }: Scene,
): number {
  const minute = wallMinuteOf(now.wall, timeZone);
  const panel = panels.find(({ id }) => id === turn?.panel);
  const edges = panels.flatMap(({ when }) => {
    if (!when) return [];
    const edge = instantOfWall(nextEdge(when, minute, holidays), timeZone) - now.wall;
    // In the hour that a change of summer time repeats, the edge seems to be over.
    return [now.at + (edge > 0 ? edge : MINUTE_MS)];
  });
  const times = [
    ...(turn && panel ? [turnEnds(turn, panel)] : []),
    ...edges,
    ...Object.values(ends),
    ...Object.values(failed).map((at) => at + ROUND_MS),
  ];
  return Math.min(now.at + ROUND_MS, ...times.filter((time) => time > now.at));
}

const MINUTE_MS = 60_000;
