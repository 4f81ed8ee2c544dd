import en from '../../assets/locales/en/kiosk.json';
import ja from '../../assets/locales/ja/kiosk.json';
import easy from '../../assets/locales/ja-x-easy/kiosk.json';
import { guideTexts } from '../guide/guide-texts.ts';
import type { FaceTexts } from '../i18n/start-texts.ts';

/** The kiosk's words; those of the screens that come later are in `later-texts.ts`. */
export const kioskTexts: FaceTexts = {
  namespace: 'kiosk',
  texts: { ja, 'ja-x-easy': easy, en },
  shared: guideTexts,
};
