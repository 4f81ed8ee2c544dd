import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { callStaff } from '../call-staff.ts';
import { useHall } from '../hall.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './examples.module.css';

/** Ways on for somebody whose words lead nowhere. */
export function NothingFound() {
  const { connection } = useHall();
  const { t } = useTexts();
  return (
    <div className={styles['ways']}>
      <Key className={styles['key']} onPress={() => happen({ type: 'lines wanted' })}>
        <Pictogram name="ticket" className={styles['sign']} />
        <span>{t('search:none.ticket')}</span>
      </Key>
      <Key className={styles['key']} onPress={() => void callStaff(connection)}>
        <Pictogram name="call" className={styles['sign']} />
        <span>{t('search:none.call')}</span>
      </Key>
    </div>
  );
}
