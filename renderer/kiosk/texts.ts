import en from '../../assets/locales/en/kiosk.json';
import ja from '../../assets/locales/ja/kiosk.json';
import type { FaceTexts } from '../i18n/start-texts.ts';

/** The kiosk's words. */
export const kioskTexts: FaceTexts = { namespace: 'kiosk', texts: { ja, en } };
