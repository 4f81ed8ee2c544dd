import type { Guide } from '../../shared/domain/guide.ts';
import { placeInGuide, type Answers } from '../../shared/flow/place-in-guide.ts';
import { onScreen, type EventOf } from './on-screen.ts';
import type { GuideWalk, PlanScreen, PlanSource, QuestionScreen, Screen } from './screen.ts';

/** Moves through a guide's questions to the plan. */
export const guideMoves = {
  'guide chosen': (screen: Screen, { guide }: EventOf<'guide chosen'>): Screen =>
    onwards(guide, {}, { trail: [], before: screen }),
  'errand chosen': (screen: Screen, { errand }: EventOf<'errand chosen'>): Screen =>
    planOf({ kind: 'errand', errand }, screen),
  answered: onScreen('question', (screen, { guide, option }: EventOf<'answered'>) =>
    onwards(
      guide,
      { ...screen.answers, [screen.asked]: option },
      { trail: [...screen.trail, screen.asked], before: screen.before },
    ),
  ),
  'answers wanted': (screen: Screen): Screen => {
    const walk = walkOf(screen);
    return walk ? { kind: 'answers', ...walk, before: screen } : screen;
  },
  'answer changing': onScreen('answers', (screen, { question }: EventOf<'answer changing'>): Screen => {
    const { guide, answers } = screen;
    return { kind: 'question', guide, answers, asked: question, trail: [], before: screen };
  }),
};

/** The question before this one, or where the guide was opened. */
export function questionBefore(screen: QuestionScreen): Screen {
  const asked = screen.trail.at(-1);
  return asked === undefined ? screen.before : { ...screen, asked, trail: screen.trail.slice(0, -1) };
}

/** The next open question; when all are answered, the plan. */
function onwards(
  guide: Guide,
  answers: Answers,
  way: { readonly trail: readonly string[]; readonly before: Screen },
): Screen {
  const { next } = placeInGuide(guide, answers);
  const walk: GuideWalk = { guide: guide.id, answers };
  if (next) return { kind: 'question', ...walk, asked: next.id, ...way };
  const last = way.trail.at(-1);
  if (last === undefined) return planOf({ kind: 'guide', ...walk }, way.before);
  const back: QuestionScreen = { kind: 'question', ...walk, asked: last, ...way, trail: way.trail.slice(0, -1) };
  return planOf({ kind: 'guide', ...walk }, back);
}

function planOf(source: PlanSource, before: Screen): PlanScreen {
  const nothing = { left: [], has: [], lacks: [], paper: null } as const;
  return { kind: 'plan', source, page: { kind: 'overview' }, ...nothing, attempt: { kind: 'none' }, before };
}

function walkOf(screen: Screen): GuideWalk | null {
  if (screen.kind === 'question') return { guide: screen.guide, answers: screen.answers };
  if (screen.kind !== 'plan' || screen.source.kind !== 'guide') return null;
  return { guide: screen.source.guide, answers: screen.source.answers };
}
