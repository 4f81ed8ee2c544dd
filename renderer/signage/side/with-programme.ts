import { isDue, nextProgramme } from '../../../shared/domain/programme/programme.ts';
import type { Moment } from '../../../shared/domain/programme/scene.ts';
import { wallMinuteOf } from '../../../shared/domain/rooms/wall-minute.ts';
import { isQuiet } from '../quiet.ts';
import type { SignageState } from '../state.ts';
import { sidePanels, type SideSource } from './side-panels.ts';

/** The panels there are, made anew where what they are made of has changed. */
export function withSide(state: SignageState, { wall }: Moment): SignageState {
  const { town, board, book, panels, shape, side } = state;
  if (!town || !board) return state;
  const minute = wallMinuteOf(wall, town.office.timeZone);
  const source: SideSource = { town, book, panels, shape, quiet: isQuiet(board), minute };
  if (side.madeOf && isSame(side.madeOf, source)) return state;
  return { ...state, side: { panels: sidePanels(source), madeOf: source } };
}

function isSame(one: SideSource, other: SideSource): boolean {
  return (Object.keys(one) as (keyof SideSource)[]).every((key) => one[key] === other[key]);
}

/** What the display shows now. It is decided again only where something has changed or its time has come. */
export function withProgramme(state: SignageState, now: Moment): SignageState {
  const { town, side, panels, takeover, programme, directed } = state;
  if (!town || side.madeOf === null) return state;
  const calling = takeover !== null;
  const same = directed.panels === side.panels && directed.calling === calling && directed.failed === programme.failed;
  if (same && !isDue(programme, now)) return state;
  const holidays = new Set(panels?.holidays);
  const next = nextProgramme(programme, {
    now,
    timeZone: town.office.timeZone,
    holidays,
    panels: side.panels,
    calling,
  });
  return { ...state, programme: next, directed: { panels: side.panels, calling, failed: next.failed } };
}
