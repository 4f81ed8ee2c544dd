import { describe, expect, test } from 'vitest';
import type { Panel } from '../../../../shared/domain/programme/panel.ts';
import {
  isDue,
  nextProgramme,
  noProgramme,
  ROUND_MS,
  withFailed,
  type Programme,
} from '../../../../shared/domain/programme/programme.ts';
import type { Scene } from '../../../../shared/domain/programme/scene.ts';
import { always, emergencyOf, panelOf, sceneAt, TEN } from './programme-builder.ts';

const [lines, rooms, week] = [panelOf('lines'), panelOf('rooms'), panelOf('week', 'normal', { dwell: 15 })];
const [snow, market] = [panelOf('snow', 'notice'), panelOf('market', 'notice')];

/** What stands at each of these seconds. */
function watch(seconds: readonly number[], panels: (second: number) => readonly Panel[], more: Partial<Scene> = {}) {
  let programme = noProgramme;
  return seconds.map((second) => {
    programme = nextProgramme(programme, sceneAt(second, panels(second), more));
    return programme.standing.panel;
  });
}

const every =
  (...panels: readonly Panel[]) =>
  () =>
    panels;

describe('turns', () => {
  test('go round, each for its time', () => {
    const shown = watch([0, 9, 10, 19, 20, 34, 35], every(lines, rooms, week));
    expect(shown).toEqual(['lines', 'lines', 'rooms', 'rooms', 'week', 'week', 'lines']);
  });

  test('of a panel that is taken away end at once; the next one follows', () => {
    expect(watch([0, 10, 12], (second) => (second < 12 ? [lines, rooms, week] : [lines, week])).at(-1)).toBe('week');
  });

  test('are kept while others come before them', () => {
    const before = (second: number) => (second < 13 ? [lines, rooms] : [week, lines, rooms]);
    expect(watch([0, 10, 13, 19, 20], before)).toEqual(['lines', 'rooms', 'rooms', 'rooms', 'week']);
  });

  test('of one alone go on for ever', () => {
    expect(watch([0, 10, 3600], every(lines))).toEqual(['lines', 'lines', 'lines']);
  });

  test('are nobody’s without panels', () => {
    expect(watch([0, 5], every())).toEqual([null, null]);
  });
});

describe('levels', () => {
  test('notices have the place alone, by turns; then the round goes on where it was', () => {
    const panels = (second: number) =>
      second >= 12 && second < 40 ? [lines, rooms, week, snow, market] : [lines, rooms, week];
    const shown = watch([0, 10, 12, 22, 32, 40, 50], panels);
    expect(shown).toEqual(['lines', 'rooms', 'snow', 'market', 'snow', 'week', 'week']);
  });

  test('a level that was empty begins anew', () => {
    const panels = (second: number) => (second < 15 ? [snow, market] : second < 20 ? [] : [market, snow]);
    expect(watch([0, 10, 15, 20], panels)).toEqual(['snow', 'market', null, 'market']);
  });

  test('a call has the screen before notices, an emergency before a call', () => {
    const level = (panels: readonly Panel[]) =>
      nextProgramme(noProgramme, sceneAt(0, panels, { calling: true })).standing.level;
    expect(level([lines, snow])).toBe('call');
    expect(level([lines, snow, emergencyOf('quake', 60)])).toBe('emergency');
  });

  test('a drill ends where a real emergency begins', () => {
    const both = [emergencyOf('drill', 600, true), emergencyOf('fire', 60)];
    expect(watch([0, 30, 59, 60, 599, 600], every(lines, ...both))).toEqual([
      'fire',
      'fire',
      'fire',
      'drill',
      'drill',
      'lines',
    ]);
  });

  test('two real emergencies take turns', () => {
    expect(watch([0, 10, 20], every(emergencyOf('fire', 60), emergencyOf('quake', 60)))).toEqual([
      'fire',
      'quake',
      'fire',
    ]);
  });
});

describe('a clock that is set', () => {
  const at = (second: number, hours: number, panels: readonly Panel[]): Scene => ({
    ...sceneAt(second, panels),
    now: { at: second * 1000, wall: TEN + second * 1000 + hours * 3_600_000 },
  });
  const YEARS = 24 * 365 * 10;
  const follow = (scenes: readonly Scene[]) => scenes.reduce(nextProgramme, noProgramme);

  test.each([YEARS, -YEARS, 1, -1])('by %i hours freezes no panel', (hours) => {
    const scenes = [at(0, 0, [lines, rooms]), at(5, hours, [lines, rooms]), at(10, hours, [lines, rooms])];
    expect(follow(scenes).standing.panel).toBe('rooms');
  });

  test('back brings no emergency again that is over, and makes none longer', () => {
    const quake = emergencyOf('quake', 60);
    expect(follow([at(0, 0, [quake]), at(61, 0, [quake]), at(62, -2, [quake])]).standing.panel).toBeNull();
    expect(follow([at(0, 0, [quake]), at(30, -2, [quake])]).standing.panel).toBe('quake');
    expect(follow([at(0, 0, [quake]), at(30, -2, [quake]), at(60, -2, [quake])]).standing.panel).toBeNull();
  });

  test('forward ends an emergency at once', () => {
    const quake = emergencyOf('quake', 60);
    expect(follow([at(0, 0, [quake]), at(1, YEARS, [quake])]).standing.panel).toBeNull();
  });

  test('makes the programme due whatever its deadline', () => {
    const programme = follow([at(0, 0, [lines])]);
    const due = (second: number, hours: number) => isDue(programme, at(second, hours, []).now);
    expect([due(5, 0), due(5, 1), due(5, -1), due(5, YEARS), due(10, 0)]).toEqual([false, true, true, true, true]);
  });
});

describe('a panel that cannot be drawn', () => {
  const failing = (): Programme => {
    const { now } = sceneAt(1, []);
    return nextProgramme(
      withFailed(nextProgramme(noProgramme, sceneAt(0, [lines, rooms])), 'lines', now),
      sceneAt(1, [lines, rooms]),
    );
  };

  test('is left out for a round, then tried again', () => {
    expect(failing().standing.panel).toBe('rooms');
    const later = (seconds: number) => nextProgramme(failing(), sceneAt(seconds, [lines, rooms])).standing.panel;
    expect(later(200)).toBe('rooms');
    expect(later(1 + ROUND_MS / 1000)).toBe('lines');
  });

  test('leaves the place empty where it was the only one', () => {
    const alone = withFailed(nextProgramme(noProgramme, sceneAt(0, [lines])), 'lines', sceneAt(1, []).now);
    expect(nextProgramme(alone, sceneAt(1, [lines])).standing.panel).toBeNull();
  });
});

test('rules decide by the office’s clock, wherever the machine is', () => {
  const morning = panelOf('morning', 'notice', { when: { ...always, times: { from: '09:00', to: '10:01' } } });
  expect(watch([0, 59, 60], every(lines, morning))).toEqual(['morning', 'morning', 'lines']);
  expect(nextProgramme(noProgramme, sceneAt(58, [lines, morning])).deadline).toBe(60_000);
});
