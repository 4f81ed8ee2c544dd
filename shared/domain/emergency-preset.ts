import type { LocalText } from './language.ts';
import type { EmergencyKind } from './notice.ts';

/** Ready-made words of an emergency: what it is and what to do. */
export interface EmergencyPreset {
  readonly kind: Exclude<EmergencyKind, 'other'>;
  readonly title: LocalText;
  readonly text: LocalText;
}

/** Displays an emergency would reach, and its ready-made words. */
export interface EmergencyMeans {
  readonly presets: readonly EmergencyPreset[];
  /** Displays that are registered, and how many of them are connected now. */
  readonly displays: { readonly known: number; readonly connected: number };
}
