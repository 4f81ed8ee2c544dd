/** Two tones, high then low, three times: E5 and C5 (Hz). */
const TONES = [659.26, 523.25, 659.26, 523.25, 659.26, 523.25];
const APART_S = 0.4;
const LENGTH_S = 0.9;
const LOUDNESS = 0.5;

/** The sound at the call. Nothing depends on it: the call is also on the page and in the hall. */
export interface Chime {
  /** A touch allows sound; one soft tone lets the visitor hear how loud it will be. */
  wake(): void;
  ring(): void;
}

type Audio = typeof AudioContext;

/** The chime of this page; its one audio context is made at the first touch, as phones want it. */
export function phoneChime(page: Window & { readonly webkitAudioContext?: Audio }): Chime {
  const Context = (page as { readonly AudioContext?: Audio }).AudioContext ?? page.webkitAudioContext;
  let context: AudioContext | null = null;
  const play = (tones: readonly number[]): void => {
    const audio = context;
    if (!audio) return;
    void audio.resume().then(() => {
      tones.forEach((frequency, index) => tone(audio, frequency, audio.currentTime + index * APART_S));
    });
  };
  return {
    wake() {
      try {
        if (!context && Context) context = new Context();
      } catch {
        /* a phone without sound: the page itself tells */
      }
      play(TONES.slice(0, 1));
    },
    ring: () => play(TONES),
  };
}

function tone(context: AudioContext, frequency: number, start: number): void {
  const volume = context.createGain();
  volume.gain.setValueAtTime(LOUDNESS, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + LENGTH_S);
  const oscillator = context.createOscillator();
  oscillator.frequency.value = frequency;
  oscillator.connect(volume);
  volume.connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + LENGTH_S);
}
