import fc from 'fast-check';
import type { NoticeLevel, ShownWhen } from '../../../../shared/domain/notice.ts';
import type { Panel } from '../../../../shared/domain/programme/panel.ts';
import type { Scene } from '../../../../shared/domain/programme/scene.ts';

/** Shown on every day at every time. */
export const always: ShownWhen = { fromDate: null, toDate: null, weekdays: [], times: null, holidays: 'too' };

/** Tuesday 2026-11-24 10:00 in Japan. */
export const TEN = Date.parse('2026-11-24T10:00:00+09:00');

/** A panel with a name. */
export function panelOf(id: string, level: NoticeLevel = 'normal', more: Partial<Panel> = {}): Panel {
  return { id, level, when: null, dwell: 10, emergency: null, ...more };
}

/** An emergency that is over so many seconds after ten. */
export function emergencyOf(id: string, seconds: number, drill = false): Panel {
  return panelOf(id, 'emergency', { emergency: { until: TEN + seconds * 1000, drill } });
}

/** The scene of a second after ten. */
export function sceneAt(second: number, panels: readonly Panel[], more: Partial<Scene> = {}): Scene {
  const now = { at: second * 1000, wall: TEN + second * 1000 };
  return { now, timeZone: 'Asia/Tokyo', holidays: new Set(), panels, calling: false, ...more };
}

const time = fc
  .record({ hour: fc.nat(23), minute: fc.constantFrom(0, 1, 30, 59) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const date = fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25');

/** Any rule around 2026-11-24. */
export const rules: fc.Arbitrary<ShownWhen> = fc.record({
  fromDate: fc.option(date),
  toDate: fc.option(date),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
  times: fc.option(fc.record({ from: time, to: time })),
  holidays: fc.constantFrom('too', 'not', 'only'),
});
