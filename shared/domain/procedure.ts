import { languages, type Language, type LocalText } from './language.ts';

/** Ways that need no counter of this hall. */
export const channelKinds = ['convenience', 'online', 'terminal', 'post', 'phone', 'elsewhere'] as const;

/** What a fee is for. */
export const feePers = ['copy', 'person', 'case', 'plate', 'book'] as const;

/** Ways to pay at the counter, as information; `stamp` = a revenue stamp bought before, `code` = a code on the phone. */
export const payWays = ['cash', 'code', 'e-money', 'card', 'stamp'] as const;

/** Who may come for a procedure. */
export const applicants = ['self', 'household', 'spouse-or-direct', 'proxy', 'third', 'guardian', 'family'] as const;

/** Languages with words of their own to search with; easy Japanese is found by the Japanese ones. */
export type WordLanguage = Exclude<Language, 'ja-x-easy'>;

/** The languages with words of their own. */
export const wordLanguages = languages.filter((one): one is WordLanguage => one !== 'ja-x-easy');

/** Something to bring. */
export interface BringItem {
  readonly id: string;
  readonly name: LocalText;
  /** Where one finds it, what also counts. */
  readonly help: LocalText;
  /** What happens without it: said before queueing. */
  readonly without: LocalText;
}

/** A way that needs no counter. */
export interface Channel {
  readonly kind: (typeof channelKinds)[number];
  readonly how: LocalText;
  /** Where it is done online, for a QR code; null = no page. */
  readonly address: string | null;
  /** Cost there; null = as at the counter. */
  readonly yen: number | null;
}

/** A procedure (手続き): what is done at a counter. */
export interface Procedure {
  readonly id: string;
  /** Number in the list of the sample town, "P01". */
  readonly code: string;
  readonly example: true;
  readonly name: LocalText;
  readonly help: LocalText;
  readonly section: string;
  /** Letter of the line people queue in. */
  readonly line: string;
  /** `must` = everybody needs it; the check of identity is the same for all and not listed. */
  readonly bring: readonly { readonly item: string; readonly must: boolean }[];
  /** Null = it depends; `feeNote` says on what. */
  readonly fee: { readonly yen: number; readonly per: (typeof feePers)[number]; readonly since: string } | null;
  readonly feeNote: LocalText | null;
  /** Empty where nothing is paid. */
  readonly pay: readonly (typeof payWays)[number][];
  readonly who: readonly (typeof applicants)[number][];
  readonly whoNote: LocalText | null;
  readonly deadline: LocalText | null;
  readonly channels: readonly Channel[];
  readonly minutes: number;
  /** Procedures that come before this one where both are chosen (届出 first). */
  readonly after: readonly string[];
  /** No detail on any screen or paper. */
  readonly quiet: boolean;
  /** How people ask for it; may hold words that no screen says. */
  readonly words: Readonly<Record<WordLanguage | 'kana', readonly string[]>>;
}
