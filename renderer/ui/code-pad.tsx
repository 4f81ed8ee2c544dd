import styles from './code-pad.module.css';
import { Key } from './key.tsx';

/** Props of a pad for short codes. */
export interface CodePadProps {
  /** The letters, in the order of the keys. */
  readonly alphabet: string;
  readonly onLetter: (letter: string) => void;
  readonly onErase: () => void;
  readonly eraseWords: string;
}

/** Large keys for a code: one touch a letter, in fixed order. */
export function CodePad({ alphabet, onLetter, onErase, eraseWords }: CodePadProps) {
  return (
    <div className={styles['pad']}>
      {[...alphabet].map((letter) => (
        <Key key={letter} variant="quiet" center rapid className={styles['letter']} onPress={() => onLetter(letter)}>
          {letter}
        </Key>
      ))}
      <Key variant="quiet" center rapid className={styles['erase']} onPress={onErase}>
        {eraseWords}
      </Key>
    </div>
  );
}
