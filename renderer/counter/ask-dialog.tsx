import type { ReactNode } from 'react';
import { DeskKey } from '../ui/desk-key.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './dialogs.module.css';
import { happen } from './store.ts';

/** Props of a question before something is done. */
export interface AskDialogProps {
  readonly title: string;
  readonly words: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly children?: ReactNode;
}

/** Asks once; Enter says yes, Escape goes back. */
export function AskDialog({ title, words, yes, no, onYes, children }: AskDialogProps) {
  const away = (): void => happen({ type: 'put away' });
  return (
    <Dialog title={title} onClose={away}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onYes();
        }}
      >
        <p>{words}</p>
        {children && <div className={styles['field']}>{children}</div>}
        <div className={styles['keys']}>
          <DeskKey variant="primary" submit shortcut="Enter" onPress={onYes} className={styles['main']}>
            {yes}
          </DeskKey>
          <DeskKey variant="quiet" shortcut="Esc" onPress={away} className={styles['other']}>
            {no}
          </DeskKey>
        </div>
      </form>
    </Dialog>
  );
}
