import type { Language } from '../../shared/domain/language.ts';
import type { ShownNotice } from '../../shared/domain/panels-view.ts';
import { signWidth } from '../../shared/lib/sign-width.ts';
import { evenPages } from './even-pages.ts';
import { HEAD, type SidePlace } from './side-place.ts';

/** A notice, or a part of it, in one language. */
export interface NoticePage {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** From 1, within the language. */
  readonly page: number;
  readonly of: number;
}

/** Languages that have pages: kana are for the hand-held size, everybody here reads one of these. */
export const displayLanguages = ['ja', 'en'] as const satisfies readonly Language[];

/** Design pixels of a sign and a line; of each line so much is lost where a phrase does not fit. */
const [SIGN, LINE, LOST] = [68, 80, 0.85];

/** A notice as the display shows it: in Japanese, then in English where it was written; long ones over several pages. */
export function noticePages({ title, text }: Pick<ShownNotice, 'title' | 'text'>, place: SidePlace): NoticePage[] {
  return displayLanguages
    .filter((language) => title[language].trim() !== '' || text[language].trim() !== '')
    .flatMap((language) => {
      const perLine = (place.width / SIGN) * LOST;
      const titleLines = Math.ceil(signWidth(title[language]) / perLine);
      const lines = Math.max(1, Math.floor((place.height - HEAD - titleLines * LINE) / LINE));
      const parts = evenPages(phrases(text[language]), signWidth, lines * perLine);
      const pages = parts.length === 0 ? [['']] : parts;
      return pages.map((page, at) => ({
        language,
        title: title[language],
        text: page.join(''),
        page: at + 1,
        of: pages.length,
      }));
    });
}

/** Where a text may go on another page: behind a stop or a space. */
function phrases(text: string): string[] {
  return text.match(/[^。、.\s]*[。、.\s]?/gu)?.filter((phrase) => phrase !== '') ?? [];
}
