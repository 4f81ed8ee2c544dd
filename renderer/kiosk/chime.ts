const NOTES = [659, 523];

/** Two soft tones. A machine without sound stays silent; nothing depends on it. */
export function chime(): void {
  try {
    const context = new AudioContext();
    NOTES.forEach((frequency, index) => tone(context, frequency, context.currentTime + index * 0.35));
    setTimeout(() => void context.close(), 2_000);
  } catch {
    /* no audio device */
  }
}

function tone(context: AudioContext, frequency: number, start: number): void {
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0.2, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.9);
  const oscillator = new OscillatorNode(context, { frequency });
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + 1);
}
