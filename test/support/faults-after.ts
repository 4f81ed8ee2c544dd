import { checkGuidance } from '../../shared/content/check-guidance.ts';
import type { ContentFault } from '../../shared/content/content-fault.ts';
import { sampleDay, sampleFiles } from './sample-guidance.ts';

/** JSON as a test changes it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a broken copy has any shape
export type Json = any;

/** Faults of the sample town's guidance after a change to one file. */
export function faultsAfter(file: string, change: (content: Json) => void, today = sampleDay): readonly ContentFault[] {
  const files = sampleFiles();
  change(files[file]);
  const checked = checkGuidance(files, today);
  return checked.ok ? [] : checked.error.data;
}
