/** Whether a display can be heard: `needs-touch` = the browser wants one touch first; `none` = no sound device. */
export type Sound = 'ready' | 'needs-touch' | 'none';

/** The sound before a number. Nothing depends on it: every call is also on the screen. */
export interface Chime {
  ring(): void;
  sound(): Sound;
  /** Tells of every change of `sound`; returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Somebody touched the page: browsers allow sound from then on. */
  wake(): void;
}

/** Two soft tones, high then low: E5 and C5 (Hz). */
const TONES = [659.26, 523.25];
const APART_S = 0.45;
const LENGTH_S = 1.6;
const LOUDNESS = 0.35;

/** The chime made by Web Audio. `open` makes the page's one audio context and may fail where there is no sound. */
export function webChime(open: () => AudioContext = () => new AudioContext()): Chime {
  const context = opened(open);
  if (!context) return { ring: ignore, wake: ignore, sound: () => 'none', subscribe: () => ignore };
  return {
    ring() {
      // A suspended context keeps what is asked of it and would sound all of it at the first touch.
      if (context.state !== 'running') return;
      TONES.forEach((frequency, index) => playTone(context, frequency, context.currentTime + index * APART_S));
    },
    sound: () => (context.state === 'running' ? 'ready' : 'needs-touch'),
    subscribe(listener) {
      context.addEventListener('statechange', listener);
      return () => context.removeEventListener('statechange', listener);
    },
    wake: () => void context.resume().catch(ignore),
  };
}

function opened(open: () => AudioContext): AudioContext | null {
  try {
    return open();
  } catch {
    return null;
  }
}

function playTone(context: AudioContext, frequency: number, start: number): void {
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + LENGTH_S);
  const tone = context.createOscillator();
  tone.frequency.value = frequency;
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + LENGTH_S);
}

const ignore = (): void => undefined;
