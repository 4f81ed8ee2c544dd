import enCard from '../../assets/locales/en/card.json';
import enFacts from '../../assets/locales/en/facts.json';
import en from '../../assets/locales/en/kiosk.json';
import card from '../../assets/locales/ja/card.json';
import facts from '../../assets/locales/ja/facts.json';
import ja from '../../assets/locales/ja/kiosk.json';
import easyCard from '../../assets/locales/ja-x-easy/card.json';
import easyFacts from '../../assets/locales/ja-x-easy/facts.json';
import easy from '../../assets/locales/ja-x-easy/kiosk.json';
import { guideTexts } from '../guide/guide-texts.ts';
import type { FaceTexts } from '../i18n/start-texts.ts';

/** The kiosk's words; those for forms and their card are in files of their own. */
export const kioskTexts: FaceTexts = {
  namespace: 'kiosk',
  texts: { ja, 'ja-x-easy': easy, en },
  shared: [
    ...guideTexts,
    { namespace: 'card', texts: { ja: card, 'ja-x-easy': easyCard, en: enCard } },
    { namespace: 'facts', texts: { ja: facts, 'ja-x-easy': easyFacts, en: enFacts } },
  ],
};
