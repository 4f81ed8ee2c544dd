import en from '../../assets/locales/en/desk.json';
import ja from '../../assets/locales/ja/desk.json';
import type { SharedTexts } from '../i18n/start-texts.ts';

/** The words that the faces for staff share. */
export const deskTexts: SharedTexts = { namespace: 'desk', texts: { ja, en } };
