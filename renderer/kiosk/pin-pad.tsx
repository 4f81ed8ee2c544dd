import { Key } from '../ui/key.tsx';
import styles from './pin-pad.module.css';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Props of the pad for the PIN. */
export interface PinPadProps {
  readonly busy: boolean;
  readonly onSend: () => void;
}

/** Ten digits in fixed order, one back, and on. */
export function PinPad({ busy, onSend }: PinPadProps) {
  const { t } = useTexts();
  return (
    <div className={styles['pad']} data-quiet="">
      {[...'123456789'].map(digitKey)}
      <Key variant="quiet" center rapid className={styles['word']} onPress={() => happen({ type: 'sign erased' })}>
        {t('pin.erase')}
      </Key>
      {digitKey('0')}
      <Key variant="primary" className={styles['word']} busy={busy ? '' : null} onPress={onSend}>
        {t('pin.send')}
      </Key>
    </div>
  );
}

function digitKey(sign: string) {
  return (
    <Key key={sign} center rapid className={styles['digit']} onPress={() => happen({ type: 'sign typed', sign })}>
      {sign}
    </Key>
  );
}
