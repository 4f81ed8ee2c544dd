import { DeskKey } from '../ui/desk-key.tsx';
import { Message } from '../ui/message.tsx';
import { explain } from './explain.ts';
import styles from './note-panel.module.css';
import { shortcuts } from './shortcuts.ts';
import { happen, useCounter } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Why the last action was not done; it stays until the next one or until it is put away. A dialog shows its own. */
export function NotePanel({ inDialog = false }: { readonly inDialog?: boolean }) {
  const t = useTexts();
  const note = useCounter((state) => state.note);
  const open = useCounter(({ panel }) => panel.kind !== 'none');
  if (!note || open !== inDialog) return null;
  const { title, rest, tone } = explain(note, t);
  return (
    <div className={styles['note']}>
      <Message pictogram={tone === 'stop' ? 'no' : 'question'} title={title} tone={tone} urgent>
        {rest}
      </Message>
      {!inDialog && (
        <DeskKey variant="quiet" shortcut={shortcuts['put-away']} onPress={() => happen({ type: 'put away' })}>
          {t('note.put')}
        </DeskKey>
      )}
    </div>
  );
}
