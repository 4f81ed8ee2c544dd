import easyGuide from '../../assets/locales/ja-x-easy/guide.json';
import enGuide from '../../assets/locales/en/guide.json';
import guide from '../../assets/locales/ja/guide.json';
import easyPlan from '../../assets/locales/ja-x-easy/plan.json';
import enPlan from '../../assets/locales/en/plan.json';
import plan from '../../assets/locales/ja/plan.json';
import easySearch from '../../assets/locales/ja-x-easy/search.json';
import enSearch from '../../assets/locales/en/search.json';
import search from '../../assets/locales/ja/search.json';
import type { SharedTexts } from '../i18n/start-texts.ts';

/** The words of guides, plans and finding by word, for the faces that guide: kiosk and counter. */
export const guideTexts: readonly SharedTexts[] = [
  { namespace: 'guide', texts: { ja: guide, 'ja-x-easy': easyGuide, en: enGuide } },
  { namespace: 'search', texts: { ja: search, 'ja-x-easy': easySearch, en: enSearch } },
  { namespace: 'plan', texts: { ja: plan, 'ja-x-easy': easyPlan, en: enPlan } },
];
