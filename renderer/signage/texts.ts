import en from '../../assets/locales/en/signage.json';
import ja from '../../assets/locales/ja/signage.json';
import type { FaceTexts } from '../i18n/start-texts.ts';

/** The display's words. */
export const signageTexts: FaceTexts = { namespace: 'signage', texts: { ja, en } };
