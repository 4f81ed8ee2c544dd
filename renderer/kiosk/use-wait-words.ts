import type { WaitBand, WaitReason } from '../../shared/domain/waiting/wait-band.ts';
import { waitReasonWords, waitWords } from '../i18n/wait-words.ts';
import { useTexts } from './use-texts.ts';
import { waitTexts } from './wait-texts.ts';

/** The words about waiting in the visitor's language. */
export interface WaitWords {
  readonly band: (band: WaitBand) => string;
  readonly short: (band: WaitBand) => string;
  readonly reason: (reason: WaitReason | null) => string;
}

/** How long it takes, as the visitor reads it. */
export function useWaitWords(): WaitWords {
  const texts = waitTexts(useTexts().t);
  return {
    band: (band) => waitWords(band, texts),
    short: (band) => waitWords(band, texts, 'short'),
    reason: (reason) => waitReasonWords(reason, texts),
  };
}
