import { Key } from '../ui/key.tsx';
import styles from './pin-pad.module.css';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** The ten digits as they usually lie. */
export const USUAL_ORDER = '1234567890';

/** Props of the pad for a PIN. */
export interface PinPadProps {
  readonly busy: boolean;
  /** Ten digits; the last one lies alone at the bottom. */
  readonly order?: string;
  readonly onDigit: (digit: string) => void;
  readonly onSend: () => void;
}

/** Ten digits, one back, and on. */
export function PinPad({ busy, order = USUAL_ORDER, onDigit, onSend }: PinPadProps) {
  const { t } = useTexts();
  const digitKey = (digit: string) => (
    <Key key={digit} center rapid className={styles['digit']} onPress={() => onDigit(digit)}>
      {digit}
    </Key>
  );
  return (
    <div className={styles['pad']} data-quiet="">
      {[...order.slice(0, 9)].map(digitKey)}
      <Key variant="quiet" center rapid className={styles['word']} onPress={() => happen({ type: 'sign erased' })}>
        {t('pad.erase')}
      </Key>
      {digitKey(order.slice(9))}
      <Key variant="primary" className={styles['word']} busy={busy ? '' : null} onPress={onSend}>
        {t('pad.send')}
      </Key>
    </div>
  );
}
