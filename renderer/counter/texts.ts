import en from '../../assets/locales/en/counter.json';
import ja from '../../assets/locales/ja/counter.json';
import { deskTexts } from '../desk/desk-texts.ts';
import { guideTexts } from '../guide/guide-texts.ts';
import type { FaceTexts } from '../i18n/start-texts.ts';

/** The words of the counters. */
export const counterTexts: FaceTexts = { namespace: 'counter', texts: { ja, en }, shared: [deskTexts, ...guideTexts] };
