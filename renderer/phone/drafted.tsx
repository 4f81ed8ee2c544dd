import styles from './drafted.module.css';

/** Says, small, that nobody has checked the words of this language yet; Japanese is the town's own and says nothing. */
export function Drafted({ words }: { readonly words: string }) {
  return words === '' ? null : <p className={styles['drafted']}>{words}</p>;
}
