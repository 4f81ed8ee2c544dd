import type { ReactNode } from 'react';
import type { DraftPanelKind } from '../state.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { IdentityDialog } from './identity-dialog.tsx';
import { SendBackDialog } from './send-back-dialog.tsx';
import { useDraft, type ShownDraft } from './use-draft.ts';

const panels: Readonly<Record<DraftPanelKind, (shown: ShownDraft) => ReactNode>> = {
  'draft-correct': (shown) => <CorrectDialog shown={shown} />,
  'draft-identity': (shown) => <IdentityDialog shown={shown} />,
  'draft-back': (shown) => <SendBackDialog shown={shown} />,
  'draft-export': (shown) => <ExportDialog shown={shown} />,
  'draft-erase': (shown) => <EraseDialog shown={shown} />,
};

/** What lies over the desk about the draft of the visitor who is here. */
export function DraftPanel({ kind }: { readonly kind: DraftPanelKind }) {
  const shown = useDraft();
  return shown && panels[kind](shown);
}
