import { DeskKey } from '../../ui/desk-key.tsx';
import { Message } from '../../ui/message.tsx';
import { explainNotice } from './explain-notice.ts';
import styles from './notice-note.module.css';
import type { NoticeNote } from './notices-state.ts';
import { noticesHappen, useNotices } from './notices-store.ts';
import { useNoticeWords } from './use-notice-words.ts';

/** The word about the last action, beside the list. */
export function NoticeNoteMessage() {
  const t = useNoticeWords();
  const panel = useNotices((state) => state.panel);
  const note = useNotices((state) => state.note);
  if (!note || panel.kind !== 'none') return null;
  return (
    <div className={styles['note']}>
      <Words note={note} />
      <DeskKey variant="quiet" onPress={() => noticesHappen({ type: 'put away' })}>
        {t('put')}
      </DeskKey>
    </div>
  );
}

/** The same where a dialog lies over the list: why what it asked for was not done. */
export function NoticeNoteInDialog() {
  const note = useNotices((state) => state.note);
  return note && <Words note={note} />;
}

function Words({ note }: { readonly note: NoticeNote }) {
  const t = useNoticeWords();
  if (note.kind === 'did') return <Message pictogram="yes" title={t(`did.${note.deed}`)} />;
  const { title, rest, tone } = explainNotice(note.error, t);
  return (
    <Message pictogram="question" title={title} tone={tone} urgent>
      {rest}
    </Message>
  );
}
