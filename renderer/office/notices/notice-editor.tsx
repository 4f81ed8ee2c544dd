import { useId } from 'react';
import { displayLanguages } from '../../display/notice-pages.ts';
import { Choices } from '../../ui/choices.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Message } from '../../ui/message.tsx';
import { useOffice } from '../office.ts';
import { draftOf, isGood, mistakesOf, type EditedNotice } from './edited-notice.ts';
import { writeNotice } from './notice-acts.ts';
import styles from './notice-editor.module.css';
import { NoticePreview } from './notice-preview.tsx';
import { noticesHappen, useNotices } from './notices-store.ts';
import { TextFields } from './text-fields.tsx';
import { useNoticeWords } from './use-notice-words.ts';
import { WhenFields } from './when-fields.tsx';

/** Props: which notice it is, what is filled in, and whether mistakes are said. */
export interface NoticeEditorProps {
  readonly id: string | null;
  readonly edited: EditedNotice;
  readonly tried: boolean;
}

const edit = (change: Partial<EditedNotice>): void => noticesHappen({ type: 'notice edited', change });

/** A notice is written beside a picture of how it will look. */
export function NoticeEditor({ id, edited, tried }: NoticeEditorProps) {
  const t = useNoticeWords();
  const { connection, today, away } = useOffice();
  const busy = useNotices((state) => state.busy);
  const heading = useId();
  const mistakes = mistakesOf(edited, today);
  const send = (): void => {
    if (isGood(mistakes)) void writeNotice(connection, { id, draft: draftOf(edited), deed: 'written' });
    else noticesHappen({ type: 'tried' });
  };
  return (
    <section className={styles['editor']} aria-labelledby={heading}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) send();
        }}
      >
        <h1 id={heading} className={styles['title']}>
          {t(id === null ? 'write.new' : 'write.change')}
        </h1>
        <Choices
          label={t('level.label')}
          value={edited.level}
          choices={[
            { value: 'normal', words: t('level.normalHow') },
            { value: 'notice', words: t('level.noticeHow') },
          ]}
          onChange={(level) => edit({ level })}
        />
        {displayLanguages.map((language) => (
          <TextFields
            key={language}
            language={language}
            level={edited.level}
            title={edited.title}
            text={edited.text}
            mistakes={tried ? mistakes.texts : []}
            onChange={edit}
          />
        ))}
        <WhenFields edited={edited} mistakes={tried ? mistakes : null} onChange={edit} />
        {tried && !isGood(mistakes) && <Message pictogram="pencil" title={t('write.mistakes')} urgent />}
        <div className={styles['keys']}>
          {!away && (
            <DeskKey
              variant="primary"
              submit
              busy={busy ? t('common:busy') : null}
              onPress={send}
              className={styles['send']}
            >
              {t('write.send')}
            </DeskKey>
          )}
          <DeskKey variant="quiet" onPress={() => noticesHappen({ type: 'put away' })}>
            {t('back')}
          </DeskKey>
        </div>
      </form>
      <NoticePreview edited={edited} />
    </section>
  );
}
