import { useState, type KeyboardEvent } from 'react';
import { Message } from '../../ui/message.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { DeskDialog } from '../dialogs/desk-dialog.tsx';
import { useTexts } from '../use-texts.ts';
import { CorrectList } from './correct-list.tsx';
import styles from './correct.module.css';
import type { DraftRow } from './draft-rows.ts';
import { FactEditor } from './fact-editor.tsx';
import { FormTitle } from './form-title.tsx';
import type { ShownDraft } from './use-draft.ts';

/** Puts a form right line by line: it begins at what is to check, and each written line leads to the next of these. */
export function CorrectDialog({ shown }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { current, rows } = shown;
  const lines = rows.filter(({ byHand }) => !byHand);
  const [place, setPlace] = useState<Place>({ kind: 'after', fact: '' });
  const row = rowAt(lines, place);
  const at = row?.fact.id ?? '';
  const go = (fact: string): void => setPlace({ kind: 'at', fact });
  const step = (by: 1 | -1): void => {
    const there = lines[lines.findIndex(({ fact }) => fact.id === at) + by];
    if (there) go(there.fact.id);
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
        <CorrectList rows={lines} at={at} onChoose={go} />
        <div className={styles['editor']}>
          {place.kind === 'after' && place.fact !== '' && !lines.some(isOpen) && (
            <Message pictogram="yes" title={t('draft.edit.allChecked')}>
              {t('draft.edit.allCheckedRest')}
            </Message>
          )}
          {row && (
            <FactEditor key={at} row={row} shown={shown} onWritten={() => setPlace({ kind: 'after', fact: at })} />
          )}
        </div>
      </div>
    </DeskDialog>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

const isOpen = ({ check }: DraftRow): boolean => check !== null;

/** A line that was gone to, or the next to check after one that was written: a value may settle others with it. */
type Place = { readonly kind: 'at' | 'after'; readonly fact: string };

/** From the end it goes on at the top; where nothing is to check it stays. */
function rowAt(lines: readonly DraftRow[], { kind, fact: id }: Place): DraftRow | undefined {
  const here = lines.findIndex(({ fact }) => fact.id === id);
  const next = kind === 'after' ? [...lines.slice(here + 1), ...lines.slice(0, here + 1)].find(isOpen) : undefined;
  return next ?? lines[here] ?? lines[0];
}
