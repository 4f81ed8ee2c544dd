import type { WaitTexts } from '../i18n/wait-words.ts';
import type { Words } from './use-texts.ts';

/** The texts about waiting out of the kiosk's words. */
export function waitTexts(t: Words): WaitTexts {
  return (key, values) => t(key, values ?? {});
}
