import type { ReactNode } from 'react';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NotePanel } from '../note-panel.tsx';
import { shortcuts } from '../shortcuts.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './office-dialog.module.css';

/** Props of a dialog of the office. */
export interface OfficeDialogProps {
  readonly title: string;
  readonly words?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** Something to decide: what it is about, what went wrong, the ways on, and the way out. */
export function OfficeDialog({ title, words, children, wide = false }: OfficeDialogProps) {
  const t = useTexts();
  const putAway = (): void => happen({ type: 'put away' });
  return (
    <Dialog title={title} wide={wide} onClose={putAway}>
      <div className={styles['body']}>
        {words && <p>{words}</p>}
        <NotePanel inDialog />
        {children}
        <div className={styles['foot']}>
          <DeskKey variant="quiet" shortcut={shortcuts['put-away']} onPress={putAway}>
            {t('dialog.back')}
          </DeskKey>
        </div>
      </div>
    </Dialog>
  );
}
