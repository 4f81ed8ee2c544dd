import enImports from '../../assets/locales/en/imports.json';
import enNotices from '../../assets/locales/en/notices.json';
import en from '../../assets/locales/en/office.json';
import enSignage from '../../assets/locales/en/signage.json';
import jaImports from '../../assets/locales/ja/imports.json';
import jaNotices from '../../assets/locales/ja/notices.json';
import ja from '../../assets/locales/ja/office.json';
import jaSignage from '../../assets/locales/ja/signage.json';
import { deskTexts } from '../desk/desk-texts.ts';
import type { FaceTexts, SharedTexts } from '../i18n/start-texts.ts';

const notices: SharedTexts = { namespace: 'notices', texts: { ja: jaNotices, en: enNotices } };
const imports: SharedTexts = { namespace: 'imports', texts: { ja: jaImports, en: enImports } };

// For the pictures of the display.
const signage: SharedTexts = { namespace: 'signage', texts: { ja: jaSignage, en: enSignage } };

/** The words of the office's page; notices and imports have files of their own. */
export const officeTexts: FaceTexts = {
  namespace: 'office',
  texts: { ja, en },
  shared: [deskTexts, notices, imports, signage],
};
