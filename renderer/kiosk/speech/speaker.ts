import { happen, useKiosk } from '../store.ts';
import { volumeOf } from './loudness.ts';
import { lineOf, scriptOf, type Line } from './script-of.ts';
import { speechQueue, type SpeechQueue } from './speech-queue.ts';
import { spokenIn, type Sentence, type Synthesiser } from './synthesiser.ts';

/** The screen is read once it has stood still for this long (ms): what comes in two steps is read once. */
const SETTLED_MS = 150;

/** Reads screens out to a visitor who wants it. */
export interface Speaker {
  /** Says one key by its name, as the focus comes to it. */
  sayKey(key: Element): void;
  /** Leaves off in the middle: somebody touched something. */
  interrupt(): void;
}

/** Follows the store: reads when a reading is wanted, and is silent when it is not. */
export function startSpeaker(page: Document, synthesiser: Synthesiser): Speaker {
  const queue = speechQueue(synthesiser);
  let heldBack = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    queue.stop();
    mark(page, null);
  };
  const end = (): void => {
    mark(page, null);
    happen({ type: 'speech ended', heldBack });
  };
  const say = (lines: readonly Line[], ended: () => void): void => {
    if (!canSpeak(synthesiser)) return end();
    happen({ type: 'speech began' });
    queue.say(lines.map(sentenceOf), { began: (index) => mark(page, lines[index]?.element ?? null), ended });
  };
  const read = (all: boolean): void => {
    const script = scriptOf(page);
    const lines = script.filter(({ quiet }) => all || !quiet);
    heldBack = lines.length < script.length;
    say(lines, () => {
      end();
      if (heldBack) timer = setTimeout(() => sayKeyForAll(page, queue));
    });
  };

  useKiosk.subscribe(({ speech, loudness }, before) => {
    if (loudness !== before.loudness) setTimeout(() => happen({ type: 'screen to read' }));
    if (speech === before.speech || speech.kind === 'speaking') return;
    stop();
    if (speech.kind === 'wanted') timer = setTimeout(() => read(speech.all), SETTLED_MS);
  });
  return {
    sayKey(key) {
      const { speech } = useKiosk.getState();
      if (speech.kind === 'off') return;
      stop();
      const line = lineOf(key);
      say(line.quiet && !speech.alone ? [] : [line], end);
    },
    interrupt() {
      queue.stop();
      if (['wanted', 'speaking'].includes(useKiosk.getState().speech.kind)) happen({ type: 'speech ended', heldBack });
    },
  };
}

/** What was left out can be asked for: the key that does it says so by its name. */
function sayKeyForAll(page: Document, queue: SpeechQueue): void {
  const key = page.querySelector('nav [data-speech] button');
  if (key) queue.say([sentenceOf(lineOf(key))], { began: () => undefined, ended: () => undefined });
}

function canSpeak(synthesiser: Synthesiser): boolean {
  return synthesiser.voices().includes(spokenIn(useKiosk.getState().language));
}

function sentenceOf({ words }: Line): Sentence {
  const { language, loudness, slow } = useKiosk.getState();
  const pace = (language === 'ja-x-easy' ? 0.9 : 1) * (slow ? 0.8 : 1);
  return { words, language: spokenIn(language), volume: volumeOf(loudness), pace };
}

/** Shows which part of the screen is being read. */
function mark(page: Document, element: Element | null): void {
  for (const one of page.querySelectorAll('[data-spoken]')) one.removeAttribute('data-spoken');
  element?.setAttribute('data-spoken', '');
}
