import type { Guide } from '../../shared/domain/guide.ts';
import { placeInGuide, type Answers } from '../../shared/flow/place-in-guide.ts';
import { onScreen, type EventOf } from './on-screen.ts';
import { planBefore } from './plan-moves.ts';
import type { AnswersScreen, GuideWalk, PlanScreen, PlanSource, QuestionScreen, Said, Screen } from './screen.ts';

const NOTHING_SAID: Said = { left: [], has: [], lacks: [] };

/** Moves through a guide's questions to the plan. */
export const guideMoves = {
  'guide chosen': (screen: Screen, { guide }: EventOf<'guide chosen'>): Screen =>
    onwards(guide, {}, { said: NOTHING_SAID, before: screen }),
  'errand chosen': (screen: Screen, { errand }: EventOf<'errand chosen'>): Screen =>
    planOf({ kind: 'errand', errand }, { said: NOTHING_SAID, before: screen }),
  answered: onScreen('question', (screen, { guide, option }: EventOf<'answered'>) =>
    onwards(guide, { ...screen.answers, [screen.asked]: option }, { said: screen.said, before: entryOf(screen) }),
  ),
  'answers wanted': (screen: Screen): Screen => answersOf(screen) ?? screen,
  'answers turned': onScreen('answers', (screen, { from }: EventOf<'answers turned'>) => ({ ...screen, from })),
  'answer changing': onScreen('answers', (screen, { question }: EventOf<'answer changing'>): Screen => {
    const { guide, answers, said } = screen;
    return { kind: 'question', guide, answers, asked: question, trail: [], said, before: screen };
  }),
};

/** The question before this one, or where it was opened. */
export function questionBefore(screen: QuestionScreen): Screen {
  const asked = screen.trail.at(-1);
  return asked === undefined ? screen.before : { ...screen, asked, trail: screen.trail.slice(0, -1) };
}

/** Back from a plan; its questions keep what was said on it. */
export function beforePlan(screen: PlanScreen): Screen {
  const before = planBefore(screen);
  return before.kind === 'question' ? { ...before, said: saidOn(screen) } : before;
}

interface Way {
  readonly said: Said;
  readonly before: Screen;
}

/** The next open question; when all are answered, the plan. Back leads through all that was asked, in the order of the guide. */
function onwards(guide: Guide, answers: Answers, way: Way): Screen {
  const { next, counted } = placeInGuide(guide, answers);
  const walk: GuideWalk = { guide: guide.id, answers };
  const trail = [...counted.keys()];
  if (next) return { kind: 'question', ...walk, asked: next.id, trail, ...way };
  const last = trail.pop();
  const source: PlanSource = { kind: 'guide', ...walk };
  if (last === undefined) return planOf(source, way);
  return planOf(source, { ...way, before: { kind: 'question', ...walk, asked: last, trail, ...way } });
}

function planOf(source: PlanSource, { said, before }: Way): PlanScreen {
  const page = { kind: 'overview' } as const;
  return { kind: 'plan', source, page, trail: [], ...said, attempt: { kind: 'none' }, room: null, paper: null, before };
}

/** Where the guide was opened: below all screens of this walk. */
function entryOf({ before }: QuestionScreen): Screen {
  if (before.kind !== 'answers') return before;
  const opened = before.before.kind === 'plan' ? before.before.before : before.before;
  return opened.kind === 'question' ? entryOf(opened) : opened;
}

function answersOf(screen: Screen): AnswersScreen | null {
  if (screen.kind === 'question') {
    const { guide, answers, said, before } = screen;
    if (before.kind === 'answers') return before;
    return { kind: 'answers', guide, answers, from: 0, said, before: screen };
  }
  if (screen.kind !== 'plan' || screen.source.kind !== 'guide') return null;
  const { guide, answers } = screen.source;
  return { kind: 'answers', guide, answers, from: 0, said: saidOn(screen), before: screen };
}

function saidOn({ left, has, lacks }: PlanScreen): Said {
  return { left, has, lacks };
}
