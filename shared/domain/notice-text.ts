import { signWidth } from '../lib/sign-width.ts';
import { languages, type Language } from './language.ts';
import type { NoticeDraft, NoticeLevel } from './notice.ts';

/** The two texts of a notice. */
export const noticeParts = ['title', 'text'] as const;

/** One of them. */
export type NoticePart = (typeof noticeParts)[number];

/** Most full-width signs that can be read on a display in passing. An emergency is read from the other end of the hall. */
export function mostSigns(level: NoticeLevel, part: NoticePart, language: Language): number {
  return MOST[level === 'emergency' ? 'emergency' : 'plain'][part][language];
}

/** What is to be corrected in a text: `long` for its place · `missing` = the other text of this language is there, or it is Japanese. */
export interface TextMistake {
  readonly language: Language;
  readonly part: NoticePart;
  readonly why: 'missing' | 'long';
}

/** Everything that is to be corrected in the texts. A language is written or left out as a whole; Japanese has a title at least. */
export function textMistakes(notice: Pick<NoticeDraft, 'level' | 'title' | 'text'>): TextMistake[] {
  return languages.flatMap((language) =>
    noticeParts.flatMap((part): TextMistake[] => {
      if (isMissing(notice, language, part)) return [{ language, part, why: 'missing' }];
      const text = notice[part][language];
      const isLong = signWidth(text) > mostSigns(notice.level, part, language) || text.length > MOST_STORED[part];
      return isLong ? [{ language, part, why: 'long' }] : [];
    }),
  );
}

function isMissing(
  { title, text }: Pick<NoticeDraft, 'title' | 'text'>,
  language: Language,
  part: NoticePart,
): boolean {
  if (part === 'title') return blank(title[language]) && (language === 'ja' || !blank(text[language]));
  return language !== 'ja' && blank(text[language]) && !blank(title[language]) && !blank(text.ja);
}

const blank = (text: string): boolean => text.trim() === '';

/** Signs that are stored, readings among them; as the contract has it. */
const MOST_STORED: Readonly<Record<NoticePart, number>> = { title: 60, text: 240 };

/** Easy Japanese has more kana, English more letters. */
const MOST: Readonly<Record<'plain' | 'emergency', Readonly<Record<NoticePart, Readonly<Record<Language, number>>>>>> =
  {
    plain: { title: { ja: 20, 'ja-x-easy': 28, en: 24 }, text: { ja: 60, 'ja-x-easy': 90, en: 80 } },
    emergency: { title: { ja: 6, 'ja-x-easy': 10, en: 10 }, text: { ja: 15, 'ja-x-easy': 24, en: 24 } },
  };
