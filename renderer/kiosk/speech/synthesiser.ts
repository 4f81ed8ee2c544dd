import type { Language } from '../../../shared/domain/language.ts';

/** A language as voices know it: easy Japanese is Japanese to the ear. */
export type SpokenLanguage = 'ja' | 'en';

/** Something to be said in one breath. */
export interface Sentence {
  readonly words: string;
  readonly language: SpokenLanguage;
  /** 0 to 1. */
  readonly volume: number;
  /** 1 = as people talk. */
  readonly pace: number;
}

/** A machine that can talk, or cannot: then it has no voices. */
export interface Synthesiser {
  voices(): readonly SpokenLanguage[];
  /** Called when voices come or go; returns the way to stop listening. */
  onVoices(listener: () => void): () => void;
  /** Says one sentence; `ended` when it is over, also where it failed. */
  say(sentence: Sentence, ended: () => void): void;
  /** Silent at once. */
  stop(): void;
}

/** The language a visitor's language is read in. */
export function spokenIn(language: Language): SpokenLanguage {
  return language === 'en' ? 'en' : 'ja';
}
