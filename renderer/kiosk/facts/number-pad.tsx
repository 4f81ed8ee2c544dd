import { Key } from '../../ui/key.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './answer-keys.module.css';

/** Props of the pad. */
export interface NumberPadProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What 「決める」 says where more follows. */
  readonly next?: string;
  /** A sign beside the digits: the dash between the numbers of an address. */
  readonly dash?: boolean;
  readonly onDecide: () => void;
}

/** Ten digits in fixed order, one back, and on. */
export function NumberPad({ typed, onType, next, dash = false, onDecide }: NumberPadProps) {
  const { t } = useTexts();
  const erase = () => onType(typed.slice(0, -1));
  const digit = (sign: string) => (
    <Key key={sign} center rapid className={styles['digit']} onPress={() => onType(typed + sign)}>
      {sign}
    </Key>
  );
  return (
    <div className={dash ? styles['dashed'] : styles['pad']} role="group" aria-label={t('facts:pad.label')}>
      {[...'123456789'].map(digit)}
      {dash ? (
        <Key
          center
          rapid
          label={t('facts:pad.dashLabel')}
          className={styles['digit']}
          onPress={() => onType(`${typed}-`)}
        >
          -
        </Key>
      ) : (
        <Key variant="quiet" center rapid className={styles['word']} onPress={erase}>
          {t('facts:pad.erase')}
        </Key>
      )}
      {digit('0')}
      {dash && (
        <Key variant="quiet" center rapid className={styles['word']} onPress={erase}>
          {t('facts:pad.erase')}
        </Key>
      )}
      <Key variant="primary" className={styles['word']} onPress={onDecide}>
        {next ?? t('facts:pad.decide')}
      </Key>
    </div>
  );
}
