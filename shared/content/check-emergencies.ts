import type { EmergencyPreset } from '../domain/emergency-preset.ts';
import { emergencyKinds } from '../domain/notice.ts';
import { textMistakes } from '../domain/notice-text.ts';
import { checkTexts } from './check-texts.ts';
import { shapeFaults, type ContentFault } from './content-fault.ts';
import type { ContentFiles } from './content-files.ts';
import { emergenciesFile } from './emergency-schema.ts';

/** Ready-made words of emergencies; a town need not have them. */
export const EMERGENCIES = 'emergencies.json';

/** The ready-made emergencies, in the order in which staff choose among them. Each fits the display. */
export function checkEmergencies(files: ContentFiles): {
  readonly presets: readonly EmergencyPreset[];
  readonly faults: readonly ContentFault[];
} {
  const file = files[EMERGENCIES];
  if (file === undefined) return { presets: [], faults: [] };
  const parsed = emergenciesFile.safeParse(file);
  if (!parsed.success) return { presets: [], faults: shapeFaults(EMERGENCIES, parsed) };
  const presets = emergencyKinds.flatMap((kind): EmergencyPreset[] => {
    const words = kind === 'other' ? undefined : parsed.data[kind];
    return kind === 'other' || !words ? [] : [{ kind, ...words }];
  });
  return { presets, faults: [...checkTexts(EMERGENCIES, file), ...presets.flatMap(unfit)] };
}

function unfit(preset: EmergencyPreset): ContentFault[] {
  return textMistakes({ level: 'emergency', ...preset }).map(({ language, part }) => ({
    file: EMERGENCIES,
    path: `${preset.kind}.${part}.${language}`,
    reason: 'is too long: it does not fit the display',
  }));
}
