import en from '../../assets/locales/en/counter.json';
import ja from '../../assets/locales/ja/counter.json';
import type { FaceTexts } from '../i18n/start-texts.ts';

/** The words of the counters. */
export const counterTexts: FaceTexts = { namespace: 'counter', texts: { ja, en } };
