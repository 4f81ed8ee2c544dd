import type { LocalText } from './language.ts';
import type { EmergencyKind } from './notice.ts';

/** Ready-made words of an emergency: what it is and what to do. */
export interface EmergencyPreset {
  readonly kind: Exclude<EmergencyKind, 'other'>;
  readonly title: LocalText;
  readonly text: LocalText;
}

/** What staff need to know to write a notice. */
export interface NoticeMeans {
  /** Ready-made emergencies of the town. */
  readonly presets: readonly EmergencyPreset[];
  /** Displays that are registered, and how many of them are connected now. */
  readonly displays: { readonly known: number; readonly connected: number };
  /** Public holidays (ISO) of some weeks from today on: what is shown now goes by them. */
  readonly holidays: readonly string[];
}
