const NOTES = [784, 659];

/** One soft chime. A machine without sound stays silent; the panel says the same. */
export function chime(context: AudioContext): void {
  NOTES.forEach((frequency, index) => tone(context, frequency, context.currentTime + index * 0.3));
}

function tone(context: AudioContext, frequency: number, start: number): void {
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0.12, start);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.8);
  const oscillator = new OscillatorNode(context, { frequency });
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + 0.9);
}
