import { EMERGENCY_LETTER } from '../../shared/domain/numbering.ts';
import { Key } from '../ui/key.tsx';
import { useHall } from './hall.ts';
import { happen } from './store.ts';
import styles from './ticket-pad.module.css';
import { useTexts } from './use-texts.ts';

const DIGITS = [...'1234567890'];

/** Keys for a ticket's number: the letters that tickets have here, then the digits; fixed places. */
export function TicketPad() {
  const { town } = useHall();
  const { t } = useTexts();
  const letters = [...town.lines.map((line) => line.letter), EMERGENCY_LETTER];
  return (
    <div className={styles['pad']}>
      <div className={styles['letters']} role="group" aria-label={t('number.letters')}>
        {letters.map(signKey)}
      </div>
      <div className={styles['digits']} role="group" aria-label={t('number.digits')}>
        {DIGITS.map(signKey)}
      </div>
      <Key variant="quiet" center rapid className={styles['erase']} onPress={() => happen({ type: 'sign erased' })}>
        {t('number.erase')}
      </Key>
    </div>
  );
}

function signKey(sign: string) {
  return (
    <Key key={sign} center rapid className={styles['sign']} onPress={() => happen({ type: 'sign typed', sign })}>
      {sign}
    </Key>
  );
}
