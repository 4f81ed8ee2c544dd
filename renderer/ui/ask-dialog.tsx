import type { ReactNode } from 'react';
import styles from './ask-dialog.module.css';
import { DeskKey } from './desk-key.tsx';
import { Dialog } from './dialog.tsx';

/** Props of a question before something is done. */
export interface AskDialogProps {
  readonly title: string;
  readonly words?: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly busy?: string | null;
  /** Fields, where the question needs more than yes. */
  readonly children?: ReactNode;
}

/** Asks once; Enter says yes, Escape goes back. */
export function AskDialog({ title, words, yes, no, onYes, onNo, busy = null, children }: AskDialogProps) {
  return (
    <Dialog title={title} onClose={onNo}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (busy === null) onYes();
        }}
      >
        {words && <p>{words}</p>}
        {children && <div className={styles['fields']}>{children}</div>}
        <div className={styles['keys']}>
          <DeskKey variant="primary" submit shortcut="Enter" busy={busy} onPress={onYes} className={styles['yes']}>
            {yes}
          </DeskKey>
          <DeskKey variant="quiet" shortcut="Esc" onPress={onNo} className={styles['no']}>
            {no}
          </DeskKey>
        </div>
      </form>
    </Dialog>
  );
}
