import type { Sentence, Synthesiser } from './synthesiser.ts';

/** Told as the sentences are said. */
export interface Progress {
  began(index: number): void;
  /** All were said. */
  ended(): void;
}

/** Sentences said one after another. */
export interface SpeechQueue {
  /** Leaves off what is being said and says these. */
  say(sentences: readonly Sentence[], progress: Progress): void;
  /** Silent at once; what was left is forgotten. */
  stop(): void;
}

/** A voice that never says that it is over must not hold the kiosk: after this long (ms) a sentence counts as said. */
function longest({ words, pace }: Sentence): number {
  return (5_000 + words.length * 400) / pace;
}

/** One voice, one sentence at a time. */
export function speechQueue(synthesiser: Synthesiser): SpeechQueue {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    turn += 1;
    clearTimeout(timer);
    synthesiser.stop();
  };
  const sayFrom = (index: number, sentences: readonly Sentence[], progress: Progress): void => {
    const sentence = sentences[index];
    if (!sentence) return progress.ended();
    const mine = (turn += 1);
    const over = (): void => {
      if (turn !== mine) return;
      clearTimeout(timer);
      sayFrom(index + 1, sentences, progress);
    };
    timer = setTimeout(() => {
      if (turn === mine) synthesiser.stop();
      over();
    }, longest(sentence));
    progress.began(index);
    synthesiser.say(sentence, over);
  };
  return {
    stop,
    say(sentences, progress) {
      stop();
      sayFrom(0, sentences, progress);
    },
  };
}
