import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

/** Props of a dialog. */
export interface DialogProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Escape, or the back key of a keypad. */
  readonly onClose: () => void;
  /** `alert` = the reader must answer now. */
  readonly kind?: 'plain' | 'alert';
  /** Room for columns; `page` = as good as the whole window. */
  readonly wide?: boolean | 'page';
}

/** A modal question over the page. The rest is out of reach meanwhile; focus comes back to where it was. */
export function Dialog({ title, children, onClose, kind = 'plain', wide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={[styles['dialog'], wide && styles[wide === 'page' ? 'page' : 'wide']].filter(Boolean).join(' ')}
      role={kind === 'alert' ? 'alertdialog' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className={styles['title']}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
