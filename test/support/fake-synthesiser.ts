import type { Sentence, SpokenLanguage, Synthesiser } from '../../renderer/kiosk/speech/synthesiser.ts';

/** A voice that says nothing and ends a sentence when the test says so. */
export interface FakeSynthesiser extends Synthesiser {
  readonly said: readonly Sentence[];
  /** What is being said now. */
  now(): string | null;
  /** The sentence is over. */
  finish(): void;
}

/** Made for a test; it has a voice for these languages. */
export function fakeSynthesiser(languages: readonly SpokenLanguage[] = ['ja', 'en']): FakeSynthesiser {
  const said: Sentence[] = [];
  let current: { readonly sentence: Sentence; readonly ended: () => void } | null = null;
  return {
    said,
    voices: () => languages,
    onVoices: () => () => undefined,
    say(sentence, ended) {
      said.push(sentence);
      current = { sentence, ended };
    },
    stop: () => void (current = null),
    now: () => current?.sentence.words ?? null,
    finish() {
      const over = current;
      current = null;
      over?.ended();
    },
  };
}
