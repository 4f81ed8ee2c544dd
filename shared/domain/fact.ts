import type { Condition, GuideOption } from './guide.ts';
import type { LocalText } from './language.ts';

/** The items a card gives. */
export const cardItems = ['name', 'address', 'birthDate', 'sex'] as const;

/** One of the four items. */
export type CardItem = (typeof cardItems)[number];

/** What a room that is held says for a form. */
export const holdItems = ['place', 'date', 'slots', 'purpose', 'people'] as const;

/** One of them. */
export type HoldItem = (typeof holdItems)[number];

/** Days a date may lie on: birth = up to today, 130 years back · past = up to today · soon = today and two years on · any. */
export const dateSpans = ['birth', 'past', 'soon', 'any'] as const;

/** What a fact looks like; it decides how it is asked, checked and printed. Values are texts, see {@link FactValue}. */
export type FactKind =
  /** A name or words in kana; staff complete the kanji. `script` = what is printed. */
  | { readonly kind: 'kana'; readonly script: 'hiragana' | 'katakana'; readonly longest: number }
  /** Words of any script, of the card or of staff; asked in kana, marked for staff. */
  | { readonly kind: 'words'; readonly longest: number }
  /** An address: from the card, from the list of the town's areas with a number, or in kana. */
  | { readonly kind: 'address' }
  | { readonly kind: 'date'; readonly span: (typeof dateSpans)[number] }
  | { readonly kind: 'phone' }
  | { readonly kind: 'digits'; readonly shortest: number; readonly longest: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly unit: LocalText }
  | { readonly kind: 'choice'; readonly options: readonly GuideOption[] }
  /** Any number of the options, at least `least`. */
  | { readonly kind: 'several'; readonly options: readonly GuideOption[]; readonly least: number };

/** Where a fact's value comes from; of several the first whose condition holds. */
export type FactOrigin = { readonly when: Condition | null } & (
  | { readonly kind: 'card'; readonly item: CardItem }
  /** Another fact says it already. */
  | { readonly kind: 'copy'; readonly fact: string }
  | { readonly kind: 'today' }
  | { readonly kind: 'fixed'; readonly value: string }
  /** The room that the visitor holds says it; counts where there is one. */
  | { readonly kind: 'hold'; readonly item: HoldItem }
  | { readonly kind: 'asked' }
  /** Staff write it at the counter. */
  | { readonly kind: 'staff' }
  /** Never on this machine (個人番号): blank on paper, 「職員が記入」. */
  | { readonly kind: 'never' }
);

/**
 * One thing known about a visit; form fields are bound to facts, and a fact is asked once. Conditions ask about facts with
 * options, and about `procedure.<id>` = `yes` for what the visit is for.
 */
export interface Fact {
  /** Dotted: `applicant.name`, `mover.2.name`. */
  readonly id: string;
  readonly kind: FactKind;
  readonly origins: readonly FactOrigin[];
  /** Whether it belongs to the visit at all; null = always. */
  readonly when: Condition | null;
  /** May stay empty: the question can be passed. */
  readonly optional: boolean;
  /** What it is called where values are listed. */
  readonly label: LocalText;
  /** Asked of the visitor; null = never is. */
  readonly question: LocalText | null;
  readonly help: LocalText | null;
}

/** Where a value came from in fact. */
export type ValueSource = 'card' | 'derived' | 'asked' | 'staff';

/**
 * A value: words and names as written · dates `YYYY-MM-DD` (of a card also with `00`) · phone and digits as ASCII digits ·
 * the id of an option, several with a space between · empty = passed.
 */
export interface FactValue {
  readonly value: string;
  readonly source: ValueSource;
  /** Staff should look: kana for kanji, or the visitor said that the characters are wrong. */
  readonly doubt: boolean;
}

/** What is known, by fact. */
export type FactValues = Readonly<Record<string, FactValue>>;

/** How houses of an area are numbered: 「2番3号」 · 「12番地の3」 · 「12-3」. */
export const numberings = ['ban-go', 'banchi', 'plain'] as const;

/** An area (町字) of the town, for addresses by choice. */
export interface TownArea {
  readonly id: string;
  readonly name: LocalText;
  /** First sound of the reading in hiragana, to find it by. */
  readonly reading: string;
  /** As it stands in an address: 「架空県みらい町中央一丁目」. */
  readonly written: string;
  readonly numbering: (typeof numberings)[number];
}
