import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayLevels } from '../../../../shared/domain/notice.ts';
import type { Panel } from '../../../../shared/domain/programme/panel.ts';
import { isDue, nextProgramme, noProgramme, type Programme } from '../../../../shared/domain/programme/programme.ts';
import { isShownAt } from '../../../../shared/domain/programme/shown-when.ts';
import { wallMinuteOf } from '../../../../shared/domain/rooms/wall-minute.ts';
import { panelOf, rules, sceneAt, TEN } from './programme-builder.ts';

const dwell = fc.integer({ min: 10, max: 40 });
const normal = fc.record({
  level: fc.constantFrom('normal' as const, 'notice' as const),
  when: fc.option(rules),
  dwell,
});
const emergency = fc
  .record({ until: fc.integer({ min: -600, max: 90_000 }), drill: fc.boolean(), dwell })
  .map(({ until, drill, dwell }) => ({
    level: 'emergency' as const,
    when: null,
    dwell,
    emergency: { until: TEN + until * 1000, drill },
  }));
const panels: fc.Arbitrary<Panel[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: normal }, { weight: 1, arbitrary: emergency }), { maxLength: 6 })
  .map((all) => all.map(({ level, ...more }, index) => panelOf(`panel ${index}`, level, more)));
const holidays = new Set(['2026-11-23']);
const scene = (second: number, all: readonly Panel[], calling = false) => sceneAt(second, all, { holidays, calling });

/** By the rules alone, without any memory. */
function shownNow(all: readonly Panel[], second: number): Panel[] {
  const wall = TEN + second * 1000;
  return all.filter(
    ({ when, emergency }) =>
      (!when || isShownAt(when, wallMinuteOf(wall, 'Asia/Tokyo'), holidays)) && (!emergency || wall < emergency.until),
  );
}

test('something is shown wherever there is anything, of the highest level there is; the deadline is ahead', () => {
  fc.assert(
    fc.property(panels, fc.array(fc.nat(90_000), { maxLength: 30 }), fc.boolean(), (all, seconds, calling) => {
      let programme: Programme = noProgramme;
      for (const second of seconds.toSorted((a, b) => a - b)) {
        programme = nextProgramme(programme, scene(second, all, calling));
        const shown = shownNow(all, second);
        const { level, panel } = programme.standing;
        const levels = [...shown.map((one) => one.level), ...(calling ? ['call' as const] : [])];
        expect(level).toBe(displayLevels.findLast((one) => levels.includes(one)) ?? 'normal');
        if (level !== 'call') expect(shown.some((one) => one.id === panel)).toBe(shown.length > 0);
        expect(programme.deadline).toBeGreaterThan(second * 1000);
      }
    }),
  );
});

test('a day that is looked at only when it is due is the day looked at every second', () => {
  fc.assert(
    fc.property(panels, fc.nat(86_400), (all, from) => {
      let [always, due] = [noProgramme, noProgramme];
      for (let second = from; second < from + 4_000; second += 1) {
        const now = scene(second, all);
        always = nextProgramme(always, now);
        if (second === from || isDue(due, now.now)) due = nextProgramme(due, now);
        if (due.standing.panel !== always.standing.panel) expect(due.standing).toEqual({ second, ...always.standing });
      }
    }),
    { numRuns: 3 },
  );
}, 60_000);

test('in a round each panel of the level that stands has its turn', () => {
  fc.assert(
    fc.property(panels, (all) => {
      const steady = all.map((one) => ({
        ...one,
        when: null,
        emergency: one.emergency && { ...one.emergency, until: TEN + 1e9 },
      }));
      const round = steady.reduce((sum, one) => sum + one.dwell, 0);
      let programme: Programme = noProgramme;
      const seen = new Set<string | null>();
      for (let second = 0; second <= round; second += 1) {
        programme = nextProgramme(programme, scene(second, steady));
        seen.add(programme.standing.panel);
      }
      const level = steady.filter((one) => one.level === programme.standing.level);
      const real = level.filter(({ emergency }) => !emergency?.drill);
      const wanted = (real.length > 0 ? real : level).map(({ id }) => id);
      expect([...seen].toSorted()).toEqual(all.length > 0 ? wanted.toSorted() : [null]);
    }),
  );
});
