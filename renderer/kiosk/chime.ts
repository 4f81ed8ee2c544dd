import type { ChimeVolume } from '../../shared/domain/chime-volume.ts';

const NOTES = [659, 523];

const GAINS: Readonly<Record<ChimeVolume, number>> = { loud: 0.6, normal: 0.2, soft: 0.06, off: 0 };

/** Two tones. A machine without sound stays silent; nothing depends on it. */
export function chime(loudness: ChimeVolume): void {
  const gain = GAINS[loudness];
  if (gain === 0) return;
  try {
    const context = new AudioContext();
    NOTES.forEach((frequency, index) => tone(context, { frequency, gain, start: context.currentTime + index * 0.35 }));
    setTimeout(() => void context.close(), 2_000);
  } catch {
    /* no audio device */
  }
}

interface Tone {
  readonly frequency: number;
  readonly gain: number;
  readonly start: number;
}

function tone(context: AudioContext, { frequency, gain, start }: Tone): void {
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(gain, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.9);
  const oscillator = new OscillatorNode(context, { frequency });
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + 1);
}
