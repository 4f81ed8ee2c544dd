import { useState, type KeyboardEvent } from 'react';
import { Message } from '../../ui/message.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { DeskDialog } from '../dialogs/desk-dialog.tsx';
import { useTexts } from '../use-texts.ts';
import { CorrectList } from './correct-list.tsx';
import styles from './draft.module.css';
import type { DraftRow } from './draft-rows.ts';
import { FactEditor } from './fact-editor.tsx';
import { FormTitle } from './form-title.tsx';
import type { ShownDraft } from './use-draft.ts';

/** Puts a form right line by line: it begins at what is to check, and each written line leads to the next of these. */
export function CorrectDialog({ shown }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { current, rows } = shown;
  const lines = rows.filter(({ byHand }) => !byHand);
  const [at, setAt] = useState(() => (lines.find(isOpen) ?? lines[0])?.fact.id ?? '');
  const [ready, setReady] = useState(false);
  const row = lines.find(({ fact }) => fact.id === at);
  const step = (by: 1 | -1): void => {
    const there = lines[lines.findIndex(({ fact }) => fact.id === at) + by];
    if (there) setAt(there.fact.id);
  };
  const written = (): void => {
    const next = following(lines, at);
    if (next) setAt(next.fact.id);
    else setReady(true);
  };
  const pressed = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (!by) return;
    event.preventDefault();
    step(by);
  };
  return (
    <DeskDialog
      wide
      title={<FormTitle form={current.form} words={t('draft.edit.title')} />}
      out={t('dialog.ready')}
      keys={
        <>
          <DeskKey variant="quiet" shortcut="PageUp" onPress={() => step(-1)}>
            {t('draft.edit.before')}
          </DeskKey>
          <DeskKey variant="quiet" shortcut="PageDown" onPress={() => step(1)}>
            {t('draft.edit.after')}
          </DeskKey>
        </>
      }
    >
      <div className={styles['correct']} onKeyDown={pressed}>
        <CorrectList rows={lines} at={at} onChoose={setAt} />
        <div className={styles['editor']}>
          {ready && !lines.some(isOpen) && (
            <Message pictogram="yes" title={t('draft.edit.allChecked')}>
              {t('draft.edit.allCheckedRest')}
            </Message>
          )}
          {row && <FactEditor key={at} row={row} shown={shown} onWritten={written} />}
        </div>
      </div>
    </DeskDialog>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

const isOpen = ({ check }: DraftRow): boolean => check !== null;

/** The next line to check after this one; from the end it goes on at the top. */
function following(lines: readonly DraftRow[], at: string): DraftRow | undefined {
  const here = lines.findIndex(({ fact }) => fact.id === at);
  return [...lines.slice(here + 1), ...lines.slice(0, here)].find(isOpen);
}
