import type { ReactNode } from 'react';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NotePanel } from '../note-panel.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './desk-dialog.module.css';

/** Props of a dialog of the desk. */
export interface DeskDialogProps {
  readonly title: ReactNode;
  readonly words?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** The word on the way out; "back" unless something was done meanwhile. */
  readonly out?: string;
  /** Keys beside the way out. */
  readonly keys?: ReactNode;
}

/** Something to decide at the desk: what it is about, what went wrong, the ways on, and the way out. */
export function DeskDialog({ title, words, children, wide = false, out, keys }: DeskDialogProps) {
  const t = useTexts();
  const putAway = (): void => happen({ type: 'panel closed' });
  return (
    <Dialog title={title} wide={wide} onClose={putAway}>
      <div className={styles['body']}>
        {words && <p>{words}</p>}
        <NotePanel inDialog />
        {children}
        <div className={styles['foot']}>
          {keys}
          <DeskKey variant="quiet" shortcut="Esc" onPress={putAway}>
            {out ?? t('dialog.back')}
          </DeskKey>
        </div>
      </div>
    </Dialog>
  );
}
