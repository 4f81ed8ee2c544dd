/** Languages a visitor can choose. `ja` is complete by definition; a missing text of another falls back to it. */
export const languages = ['ja', 'en'] as const;

/** One of the visitor's languages (BCP 47). */
export type Language = (typeof languages)[number];

/** A text of the town's content in each language. */
export type LocalText = Readonly<Record<Language, string>>;
