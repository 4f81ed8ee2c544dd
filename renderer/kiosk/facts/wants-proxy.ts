import type { FormsWalk } from '../screen.ts';
import { sheetOf, type FormsContent } from './facts-sheet.ts';

/** Fact and answer of who comes for somebody else. */
const ROLE = 'applicant.role';
const PROXY = 'proxy';

/** Whether somebody comes for another person with a form that wants that person's letter. */
export function wantsProxy(walk: FormsWalk, content: FormsContent): boolean {
  const forms = content.book.forms.filter(({ id }) => walk.forms.includes(id));
  return sheetOf(walk, content).values[ROLE]?.value === PROXY && forms.some(({ proxy }) => proxy);
}
