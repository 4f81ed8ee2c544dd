import en from '../../assets/locales/en/manager.json';
import ja from '../../assets/locales/ja/manager.json';
import { deskTexts } from '../desk/desk-texts.ts';
import type { FaceTexts } from '../i18n/start-texts.ts';

/** The words of the manager's page. */
export const managerTexts: FaceTexts = { namespace: 'manager', texts: { ja, en }, shared: [deskTexts] };
