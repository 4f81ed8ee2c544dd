import type { Errand } from '../domain/errand.ts';
import type { Guidance } from '../domain/guidance.ts';
import type { Guide, GuideAdvice, GuideOutcome } from '../domain/guide.ts';
import type { LocalText } from '../domain/language.ts';
import type { Procedure } from '../domain/procedure.ts';
import { errandOf, type Town } from '../domain/town.ts';
import type { GuideResult } from './guide-result.ts';

/** One thing to be done. `procedure` null = only a ticket, the rest is told at the counter. */
export interface PlanMatter {
  readonly errand: Errand;
  readonly procedure: Procedure | null;
  /** What the guide says of it: why, or what is special here. */
  readonly note: LocalText | null;
  /** What to bring for it in this case. */
  readonly bring: Procedure['bring'];
}

/** What a plan is made from. */
export interface PlanStart {
  readonly matters: readonly PlanMatter[];
  /** What needs no counter of this hall. */
  readonly advice: readonly GuideAdvice[];
  /** Its paper does not say what it is about. */
  readonly quiet: boolean;
}

/** The content a plan speaks of. */
export interface PlanContent {
  readonly town: Town;
  readonly guidance: Pick<Guidance, 'procedures' | 'items' | 'floorPlan'>;
}

/** The procedures and advice that a guide's answers led to. */
export function startOfGuide(
  { quiet }: Pick<Guide, 'quiet'>,
  { outcomes, advice }: GuideResult,
  content: PlanContent,
): PlanStart {
  return { matters: outcomes.flatMap((outcome) => matter(outcome.procedure, outcome, content)), advice, quiet };
}

/** One procedure, or only a ticket of a line; nothing where the content does not know it (any more). */
export function startOfErrand(errand: string, content: PlanContent): PlanStart {
  const matters = matter(errand, { note: null }, content);
  return { matters, advice: [], quiet: matters.some((one) => one.errand.quiet) };
}

function matter(
  id: string,
  { note, bring }: Pick<GuideOutcome, 'note' | 'bring'>,
  { town, guidance }: PlanContent,
): PlanMatter[] {
  const errand = errandOf(town, id);
  if (!errand) return [];
  const procedure = guidance.procedures.find((one) => one.id === id) ?? null;
  return [{ errand, procedure, note, bring: bring ?? procedure?.bring ?? [] }];
}
