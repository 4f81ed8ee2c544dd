import type { FactFault } from '../../../shared/forms/check-value.ts';
import { happen } from '../store.ts';
import type { Entry } from './entry.ts';
import type { FormsContent } from './facts-sheet.ts';

/** Gives an answer; it is checked where it arrives. `doubt` = staff should look at it. */
export function giveAnswer(content: FormsContent, value: string, doubt = false): void {
  happen({ type: 'fact answered', content, value, doubt });
}

/** Enters a part of an answer; `fault` = what is seen at once to be wrong. */
export function enter(entry: Entry, fault: FactFault | null = null): void {
  happen({ type: 'fact entered', entry, fault });
}
