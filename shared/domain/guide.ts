import type { LocalText } from './language.ts';

/** What must hold among the answers of a guide; `is` = [question, option]. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly is: readonly [string, string] };

/** Option of every question that has `unsure`: 「わかりません」, as large as the others. */
export const UNSURE = 'unsure';

/** One answer to choose. */
export interface GuideOption {
  readonly id: string;
  readonly text: LocalText;
  readonly help: LocalText | null;
}

/** One question, one screen. */
export interface GuideQuestion {
  readonly id: string;
  readonly text: LocalText;
  readonly help: LocalText | null;
  readonly options: readonly GuideOption[];
  /** Adds the standard last answer `UNSURE`. */
  readonly unsure: boolean;
  /** About earlier questions only; null = always asked. */
  readonly showWhen: Condition | null;
}

/** Something to bring in the case a guide knows of; without `when` in all of them. */
interface CaseItem {
  readonly item: string;
  readonly must: boolean;
  readonly when?: Condition;
}

/** A procedure the visitor needs when the condition holds (null = always). */
export interface GuideOutcome {
  readonly procedure: string;
  readonly when: Condition | null;
  /** Why, or what is special here. */
  readonly note: LocalText | null;
  /** What to bring in this case; missing = all that the procedure lists, which serves other cases too. */
  readonly bring?: readonly CaseItem[];
}

/** What needs no counter of this hall, or says that nothing is needed. */
export interface GuideAdvice {
  readonly id: string;
  readonly text: LocalText;
  readonly when: Condition | null;
}

/** A guide (案内): from a life event, by questions, to procedures. */
export interface Guide {
  readonly id: string;
  readonly pictogram: string;
  /** The sample town's, to be confirmed by each town. */
  readonly example: true;
  /** No detail on any screen or paper. */
  readonly quiet: boolean;
  /** Reading of the title in hiragana; empty when the title is kana. */
  readonly reading: string;
  readonly title: LocalText;
  readonly examples: LocalText;
  readonly questions: readonly GuideQuestion[];
  readonly outcomes: readonly GuideOutcome[];
  readonly advice: readonly GuideAdvice[];
}
