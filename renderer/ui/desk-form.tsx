import type { ReactNode } from 'react';
import styles from './desk-form.module.css';
import { DeskKey } from './desk-key.tsx';

/** Props of a form. */
export interface DeskFormProps {
  readonly children: ReactNode;
  readonly onSend: () => void;
  /** The word on the one solid key. */
  readonly send: string;
  /** Shown instead while the answer is awaited. */
  readonly busy: string | null;
  /** Beside the solid key, e.g. the way out. */
  readonly beside?: ReactNode;
}

/** Fields one below the other and one solid key; Enter sends. */
export function DeskForm({ children, onSend, send, busy, beside }: DeskFormProps) {
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === null) onSend();
      }}
    >
      {children}
      <div className={styles['keys']}>
        <DeskKey variant="primary" submit busy={busy} onPress={onSend} className={styles['send']} shortcut="Enter">
          {send}
        </DeskKey>
        {beside}
      </div>
    </form>
  );
}
