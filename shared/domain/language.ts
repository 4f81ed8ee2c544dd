/**
 * Languages a visitor can choose (BCP 47). `ja` is complete by definition; `ja-x-easy` is やさしい日本語, where every kanji
 * carries its reading: `[住民票|じゅうみんひょう]を もらう`.
 */
export const languages = ['ja', 'ja-x-easy', 'en'] as const;

/** One of the visitor's languages. */
export type Language = (typeof languages)[number];

/** Languages the faces for staff speak. */
export const staffLanguages = ['ja', 'en'] as const satisfies readonly Language[];

/** One of the languages for staff. */
export type StaffLanguage = (typeof staffLanguages)[number];

/** A text of the town's content in each language. */
export type LocalText = Readonly<Record<Language, string>>;
