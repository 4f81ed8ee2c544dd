/** Stands where a character cannot be shown, as printers have it. */
const GETA = '〓';

/** Characters of the town's own making and of none: no font of ours knows them. */
const WITHOUT_SHAPE = /[\p{Co}\p{Cn}\p{Cs}\uFFFD]/gu;

/** Signs that steer and are not seen; on a screen they could turn words round. */
const UNSEEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A text of a card as the screen can show it. `missing` = a character of it cannot be shown. */
export function shownWords(text: string): { readonly words: string; readonly missing: boolean } {
  const words = text.replaceAll(UNSEEN, '').replaceAll(WITHOUT_SHAPE, GETA);
  return { words, missing: words.includes(GETA) };
}
