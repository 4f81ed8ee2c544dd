import type { Fact, TownArea } from './fact.ts';
import type { LocalText } from './language.ts';

/** Widths of a row's cells add up to this. */
export const ROW_WIDTH = 12;

/** What stands in a cell of a form: a fact, or room for somebody's hand. `sign` = own signature · `staff` = staff's part. */
export type CellContent =
  { readonly kind: 'fact'; readonly fact: string } | { readonly kind: 'sign' } | { readonly kind: 'staff' };

/** A cell: a label with its content beside it. */
export interface FormCell {
  /** As printed, Japanese. */
  readonly label: string;
  /** Of {@link ROW_WIDTH}. */
  readonly width: number;
  readonly content: CellContent;
}

/** Cells beside each other. */
export interface FormRow {
  /** Lines of print the row has room for, 1 to 4. */
  readonly lines: number;
  readonly cells: readonly FormCell[];
}

/** Rows under a heading. */
export interface FormSection {
  readonly heading: string;
  readonly rows: readonly FormRow[];
}

/** A form of the hall as data. No real town's form is copied. */
export interface Form {
  readonly id: string;
  /** Letter in the list of the sample town, `A` to `J`. */
  readonly letter: string;
  readonly example: true;
  readonly title: LocalText;
  /** As printed at the top, Japanese: 「住民票の写し等 交付請求書」. */
  readonly paperTitle: string;
  /** 「みらい町長」. */
  readonly addressee: string;
  /** Procedures it is filled in for; none = it is only given out blank, like a letter of proxy. */
  readonly procedures: readonly string[];
  /** Somebody else may bring it with a letter of proxy, which the kiosk prints blank. */
  readonly proxy: boolean;
  readonly sections: readonly FormSection[];
  /** Small print below, Japanese. */
  readonly notes: readonly string[];
}

/** Everything forms are made of. */
export interface FormBook {
  readonly forms: readonly Form[];
  readonly facts: readonly Fact[];
  readonly areas: readonly TownArea[];
}
