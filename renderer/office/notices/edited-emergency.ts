import type { EmergencyPreset } from '../../../shared/domain/emergency-preset.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { EmergencyKind, NoticeDraft } from '../../../shared/domain/notice.ts';
import { always } from '../../../shared/domain/notice-rules.ts';
import { textMistakes } from '../../../shared/domain/notice-text.ts';

/** How long (minutes) an emergency is shown unless somebody ends it or lets it go on. */
export const emergencyMinutes = ['15', '30', '60'] as const;

/** An emergency while it is filled in. Nothing is chosen beforehand that would matter if it were wrong. */
export interface EditedEmergency {
  readonly kind: EmergencyKind | '';
  readonly course: 'real' | 'drill' | '';
  readonly minutes: (typeof emergencyMinutes)[number];
  /** Own words, for `other`. */
  readonly title: Readonly<Record<Language, string>>;
  readonly text: Readonly<Record<Language, string>>;
}

const nothing = { ja: '', 'ja-x-easy': '', en: '' };

/** Before anything is chosen. */
export const emptyEmergency: EditedEmergency = { kind: '', course: '', minutes: '15', title: nothing, text: nothing };

/** The words that would be shown: ready-made ones, or one's own. */
export function emergencyWords(
  { kind, title, text }: EditedEmergency,
  presets: readonly EmergencyPreset[],
): Pick<NoticeDraft, 'title' | 'text'> {
  return presets.find((preset) => preset.kind === kind) ?? { title, text };
}

/** What goes to the hub; null = something is to be chosen or corrected first. */
export function emergencyDraft(
  edited: EditedEmergency,
  presets: readonly EmergencyPreset[],
  now: number,
): NoticeDraft | null {
  const { kind, course, minutes } = edited;
  if (kind === '' || course === '') return null;
  const { title, text } = emergencyWords(edited, presets);
  const until = now + Number(minutes) * 60_000;
  const emergency = { kind, drill: course === 'drill', until };
  const draft: NoticeDraft = { level: 'emergency', title, text, when: always, emergency };
  return textMistakes(draft).length > 0 ? null : draft;
}
