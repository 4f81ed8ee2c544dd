import type { DraftRow } from './draft-rows.ts';
import type { ShownDraft } from './use-draft.ts';

/** Props of whatever writes a line. */
export interface EditorProps {
  readonly row: DraftRow;
  readonly shown: ShownDraft;
  /** It was taken, or left as it is. */
  readonly onWritten: () => void;
}
