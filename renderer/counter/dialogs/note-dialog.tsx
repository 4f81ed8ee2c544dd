import { useEffect, useRef, useState } from 'react';
import type { Stop } from '../../../shared/domain/visit.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { NoteField } from '../note-field.tsx';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { VisitorTitle } from './visitor-title.tsx';

/** What the next counter should know. */
export function NoteDialog({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts } = useDesk();
  const [note, setNote] = useState(stop.note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = (): void => acts.setNote(stop, note.trim());
  return (
    <DeskDialog
      title={<VisitorTitle stop={stop} words={t('memo.title')} />}
      keys={
        <DeskKey variant="primary" shortcut="Enter" onPress={send}>
          {t('memo.send')}
        </DeskKey>
      }
    >
      <NoteField
        ref={field}
        label={t('memo.label')}
        hint={t('memo.hint')}
        value={note}
        onChange={setNote}
        onEnter={send}
      />
    </DeskDialog>
  );
}
