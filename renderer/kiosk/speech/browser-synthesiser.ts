import type { Sentence, SpokenLanguage, Synthesiser } from './synthesiser.ts';

const CODES: Readonly<Record<SpokenLanguage, string>> = { ja: 'ja-JP', en: 'en-GB' };

/** The voices of the browser. Only those on the machine itself: what a visitor reads is sent nowhere. */
export function browserSynthesiser({ speechSynthesis: engine }: Pick<Window, 'speechSynthesis'>): Synthesiser {
  let speaking: SpeechSynthesisUtterance | null = null;
  const voiceOf = (language: SpokenLanguage) =>
    engine.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null;
  return {
    voices: () => (['ja', 'en'] as const).filter((language) => voiceOf(language) !== null),
    onVoices(listener) {
      engine.addEventListener('voiceschanged', listener);
      return () => engine.removeEventListener('voiceschanged', listener);
    },
    say(sentence, ended) {
      // held here: Chromium forgets an utterance that nobody holds, and never says that it ended
      speaking = utterance(sentence, voiceOf(sentence.language));
      speaking.onend = ended;
      speaking.onerror = ended;
      engine.speak(speaking);
    },
    stop() {
      if (speaking) speaking.onend = speaking.onerror = null;
      speaking = null;
      engine.cancel();
    },
  };
}

function utterance({ words, language, volume, pace }: Sentence, voice: SpeechSynthesisVoice | null) {
  const made = new SpeechSynthesisUtterance(words);
  made.lang = voice?.lang ?? CODES[language];
  made.voice = voice;
  made.volume = volume;
  made.rate = pace;
  return made;
}
