import { useState } from 'react';
import { useDesk } from '../desk.ts';
import { DeskDialog } from '../dialogs/desk-dialog.tsx';
import { Picks } from '../../ui/picks.tsx';
import { useTexts } from '../use-texts.ts';
import type { ShownDraft } from './use-draft.ts';

/** Erases the draft at once. Asked twice, by two different keystrokes: it cannot be taken back. */
export function EraseDialog({ shown: { stop, forms } }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { acts } = useDesk();
  const [asked, setAsked] = useState(false);
  const step = asked ? 'sure' : 'first';
  return (
    <DeskDialog
      title={t(`draft.remove.${step}.title`, { ticket: stop.ticket })}
      words={t(`draft.remove.${step}.words`, { count: forms.length })}
    >
      <Picks
        key={step}
        picks={[{ id: step, stroke: asked ? 'X' : '1', words: t(`draft.remove.${step}.yes`) }]}
        onPick={() => (asked ? acts.eraseDraft(stop) : setAsked(true))}
      />
    </DeskDialog>
  );
}
