import { useState } from 'react';
import type { Stop } from '../../../shared/domain/visit.ts';
import { errandOf } from '../../../shared/domain/town.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Chooser } from '../chooser.tsx';
import { useDesk } from '../desk.ts';
import { NoteField } from '../note-field.tsx';
import { takesTransfers } from '../transfer-lines.ts';
import { useTexts } from '../use-texts.ts';
import { ClosedLines } from './closed-lines.tsx';
import { DeskDialog } from './desk-dialog.tsx';
import { ErrandGroups } from './errand-groups.tsx';
import { LinePicks } from './line-picks.tsx';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { VisitorTitle } from './visitor-title.tsx';

/** Where does this visitor go on? One key sends them, with the place of their arrival and the note. */
export function TransferDialog({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts, town, view } = useDesk();
  const [note, setNote] = useState(stop.note);
  const [otherMatter, setOtherMatter] = useState(false);
  const others = town.lines.filter(({ letter }) => letter !== stop.line);
  const lines = others.filter((line) => takesTransfers(view, line));
  const send = (line: string, errand: string | null): void => acts.transfer(stop, { line, errand, note: note.trim() });
  const lineTo = (errand: string): string | null => {
    const letter = errandOf(town, errand)?.line;
    return letter !== undefined && lines.some((line) => line.letter === letter) ? letter : null;
  };
  const sendFor = (errand: string): void => {
    const line = lineTo(errand);
    if (line !== null) send(line, errand);
  };
  useDialogKeys((key) => {
    if (key !== '0') return false;
    setOtherMatter((before) => !before);
    return true;
  });
  return (
    <DeskDialog
      wide
      title={<VisitorTitle stop={stop} words={t('transfer.title')} />}
      words={t('transfer.words')}
      keys={
        <DeskKey shortcut="0" onPress={() => setOtherMatter((before) => !before)}>
          {t(otherMatter ? 'transfer.sameMatter' : 'transfer.otherMatter')}
        </DeskKey>
      }
    >
      {otherMatter ? (
        <Chooser offers={({ id }) => lineTo(id) !== null} onPick={({ id }) => sendFor(id)}>
          <ErrandGroups lines={lines} onPick={sendFor} />
        </Chooser>
      ) : (
        <LinePicks lines={lines} onPick={(line) => send(line, null)} />
      )}
      <ClosedLines lines={others.filter((line) => !lines.includes(line))} ticket={stop.ticket} />
      <NoteField
        label={t('memo.label')}
        hint={t('transfer.noteHint')}
        value={note}
        onChange={setNote}
        onEnter={() => undefined}
      />
    </DeskDialog>
  );
}
