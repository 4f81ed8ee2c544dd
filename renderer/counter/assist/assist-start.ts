import type { Guidance } from '../../../shared/domain/guidance.ts';
import type { Guide } from '../../../shared/domain/guide.ts';
import type { Town } from '../../../shared/domain/town.ts';
import { askedNow, type AskedQuestion } from '../../../shared/flow/asked-now.ts';
import { startOfErrand, startOfGuide, type PlanStart } from '../../../shared/flow/plan-start.ts';
import type { Assist } from './assist.ts';

/** A chosen guide with what is asked in it now. */
export interface AskedGuide {
  readonly guide: Guide;
  readonly questions: readonly AskedQuestion[];
  /** Questions that are open, or may still come. */
  readonly open: number;
}

/** What comes of everything chosen and answered so far. */
export interface AssistStart {
  readonly guides: readonly AskedGuide[];
  /** All of it as one plan; what two of them lead to is done once. */
  readonly start: PlanStart;
}

/** The content the guide speaks of. */
export interface AssistContent {
  readonly town: Town;
  readonly guidance: Guidance;
}

/** Folds what was chosen and answered. */
export function assistStart(
  { picked, answers }: Pick<Assist, 'picked' | 'answers'>,
  content: AssistContent,
): AssistStart {
  const parts = picked.map(({ kind, id }): { start: PlanStart; asked: AskedGuide | null } => {
    const guide = kind === 'guide' ? content.guidance.guides.find((one) => one.id === id) : undefined;
    if (!guide) return { start: startOfErrand(id, content), asked: null };
    const now = askedNow(guide, answers[guide.id] ?? {});
    return { start: startOfGuide(guide, now, content), asked: { guide, questions: now.questions, open: now.open } };
  });
  const starts = parts.map(({ start }) => start);
  return {
    guides: parts.flatMap(({ asked }) => asked ?? []),
    start: {
      matters: onceEach(
        starts.flatMap(({ matters }) => matters),
        ({ errand }) => errand.id,
      ),
      advice: onceEach(
        starts.flatMap(({ advice }) => advice),
        ({ id }) => id,
      ),
      quiet: starts.some(({ quiet }) => quiet),
    },
  };
}

function onceEach<Item>(all: readonly Item[], name: (item: Item) => string): Item[] {
  return [...new Map(all.toReversed().map((one) => [name(one), one])).values()].toReversed();
}
