import { localWords } from '../i18n/local-words.ts';
import { DeskKey } from '../ui/desk-key.tsx';
import { Message } from '../ui/message.tsx';
import { explain } from './explain.ts';
import styles from './note-panel.module.css';
import { useOffice } from './office.ts';
import { happen, useOfficeState } from './store.ts';
import { useTexts } from './use-texts.ts';

/** The word about the last action; it stays until the next one or until it is put away. A dialog shows its own. */
export function NotePanel({ inDialog = false }: { readonly inDialog?: boolean }) {
  const note = useOfficeState((state) => state.note);
  const open = useOfficeState(({ panel }) => panel.kind !== 'none');
  const words = useNoteWords();
  const t = useTexts();
  if (!note || !words || open !== inDialog) return null;
  const { title, rest, tone } = words;
  const pictogram = note.kind === 'did' ? 'yes' : tone === 'stop' ? 'no' : 'question';
  return (
    <div className={styles['note']}>
      <Message pictogram={pictogram} title={title} tone={tone} urgent={note.kind === 'refused'}>
        {rest}
      </Message>
      {!inDialog && (
        <DeskKey variant="quiet" onPress={() => happen({ type: 'note read' })}>
          {t('note.put')}
        </DeskKey>
      )}
    </div>
  );
}

function useNoteWords() {
  const t = useTexts();
  const { book, language } = useOffice();
  const note = useOfficeState((state) => state.note);
  if (!note) return null;
  if (note.kind === 'did')
    return { title: t(`did.${note.act}`, { count: note.count }), rest: null, tone: 'note' as const };
  const slotName = (slot: string): string => {
    const found = book.schemes.flatMap(({ slots }) => slots).find(({ id }) => id === slot);
    return found ? localWords(found.label, language) : '';
  };
  return explain(note.error, { t, act: note.act, slotName });
}
