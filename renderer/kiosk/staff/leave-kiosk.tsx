import { Key } from '../../ui/key.tsx';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './staff-keys.module.css';

/** Asks once before the kiosk's window is closed. */
export function LeaveKiosk() {
  const { bridge } = useHall();
  const { t } = useTexts();
  return (
    <Stage title={t('staff.leaveTitle')} lead={t('staff.leaveRest')} picture="no">
      <div className={styles['foot']}>
        <Key variant="primary" className={styles['main']} onPress={() => void bridge.leaveKiosk?.()}>
          {t('staff.leaveYes')}
        </Key>
      </div>
      <Key
        variant="quiet"
        center
        className={styles['key']}
        onPress={() => happen({ type: 'page turned', page: { kind: 'menu' } })}
      >
        {t('staff.leaveNo')}
      </Key>
    </Stage>
  );
}
