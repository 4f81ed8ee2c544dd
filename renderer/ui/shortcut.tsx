import styles from './shortcut.module.css';

/** The keystroke of an action, printed where the action is. */
export function Shortcut({ keys }: { readonly keys: string }) {
  return <kbd className={styles['shortcut']}>{keys}</kbd>;
}
