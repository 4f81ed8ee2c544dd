/** How loud screens are read, each step 6 dB above the one before. */
export type Loudness = 0 | 1 | 2 | 3;

/** Full scale = 1. */
const VOLUMES: Readonly<Record<Loudness, number>> = { 0: 0.125, 1: 0.25, 2: 0.5, 3: 1 };

/** One step up or down, as far as it goes. */
export function louder(loudness: Loudness, by: 1 | -1): Loudness {
  return Math.min(3, Math.max(0, loudness + by)) as Loudness;
}

/** The volume a synthesiser is given. */
export function volumeOf(loudness: Loudness): number {
  return VOLUMES[loudness];
}
