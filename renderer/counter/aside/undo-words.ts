import type { EventKind } from '../../../shared/domain/event.ts';

/** What an action was, in the panel that takes it back; others are called "the last action". */
export const undoWords = {
  'stop.called': 'undo.did.called',
  'stop.recalled': 'undo.did.recalled',
  'stop.serving': 'undo.did.serving',
  'stop.absent': 'undo.did.absent',
  'stop.back': 'undo.did.back',
  'stop.done': 'undo.did.done',
  'stop.held': 'undo.did.held',
  'stop.transferred': 'undo.did.transferred',
  'stop.papers-ready': 'undo.did.papers',
  'stop.added': 'undo.did.added',
  'stop.dropped': 'undo.did.dropped',
  'way.ordered': 'undo.did.ordered',
  'stop.cancelled': 'undo.did.cancelled',
} as const satisfies Partial<Record<EventKind, string>> as Partial<Record<EventKind, UndoText>>;

/** A text of what was done. */
type UndoText =
  `undo.did.${'called' | 'recalled' | 'serving' | 'absent' | 'back' | 'done' | 'held' | 'transferred' | 'papers' | 'added' | 'dropped' | 'ordered' | 'cancelled'}`;
