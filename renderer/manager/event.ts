import type { ManagerError } from './manager-error.ts';
import type { Section } from './section.ts';
import type { Note, Panel } from './state.ts';

/** Everything that can happen on the manager's page. */
export type ManagerEvent =
  | { readonly type: 'section chosen'; readonly section: Section }
  | { readonly type: 'panel opened'; readonly panel: Panel }
  | { readonly type: 'put away' }
  | { readonly type: 'began' }
  /** Done; `next` lies over the page now, `note` stays beside the lists. */
  | { readonly type: 'done'; readonly next?: Panel; readonly note?: Note }
  | { readonly type: 'refused'; readonly error: ManagerError }
  | { readonly type: 'session ended' };
