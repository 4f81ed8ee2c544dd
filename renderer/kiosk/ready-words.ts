import type { i18n } from 'i18next';
import { languages } from '../../shared/domain/language.ts';

/** Texts that must look right when nothing can be fetched any more. */
const KEYS = ['away.title', 'away.rest', 'away.soon', 'away.connecting'] as const;

/**
 * Fetches the letters of the screen for a lost hub while the hub is still there: fonts come in pieces, and in a plain
 * browser from the very hub that will be missing then.
 */
export async function readyWords({ getFixedT }: i18n, fonts: FontFaceSet): Promise<void> {
  const words = languages.map((language) => {
    const t = getFixedT(language, 'kiosk');
    return KEYS.map((key) => t(key, { postProcess: [] })).join('');
  });
  await Promise.all(['400', '700'].map((weight) => fonts.load(`${weight} 1em 'BIZ UDPGothic'`, words.join(''))));
}
