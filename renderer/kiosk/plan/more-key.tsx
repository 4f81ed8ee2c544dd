import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import styles from './part.module.css';

/** Props of the key to the rest of a list. */
export interface MoreKeyProps {
  readonly words: string;
  readonly help: string;
  readonly green?: boolean;
  readonly onPress: () => void;
}

/** The last place of a list that does not fit: the rest behind one key. */
export function MoreKey({ words, help, green = false, onPress }: MoreKeyProps) {
  return (
    <Key className={green ? styles['way'] : styles['item']} onPress={onPress}>
      <span className={styles['words']}>
        <b className={styles['name']}>{words}</b>
        <span className={styles['help']}>{help}</span>
      </span>
      <Pictogram name="chevron" className={styles['sign']} />
    </Key>
  );
}
