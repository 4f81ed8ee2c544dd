import type { Fact } from '../../../shared/domain/fact.ts';
import type { Entry } from './entry.ts';
import type { FormsContent } from './facts-sheet.ts';

/** Props of the keys an answer is given with. */
export interface AnswerProps<Kind extends Entry['kind']> {
  readonly fact: Fact;
  readonly entry: Extract<Entry, { readonly kind: Kind }>;
  readonly content: FormsContent;
}
