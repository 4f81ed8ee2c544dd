import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useHall } from '../hall.ts';
import { LeavingWords } from '../leaving-words.tsx';
import type { StaffPage } from '../staff-page.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './staff-keys.module.css';

/** What staff can do here. */
export function Menu() {
  const { bridge } = useHall();
  const { t } = useTexts();
  return (
    <Stage title={t('staff.title')} lead={t('staff.lead')} picture="key">
      <div className={styles['keys']}>
        <MenuKey pictogram="search" words={t('staff.lines')} page={{ kind: 'lines' }} />
        <MenuKey pictogram="ticket" words={t('staff.number')} page={{ kind: 'number', typed: '' }} />
        <MenuKey pictogram="print" words={t('staff.printer')} page={{ kind: 'printer', test: null }} />
        <MenuKey pictogram="sound" words={t('staff.sound')} page={{ kind: 'sound' }} />
        {bridge.leaveKiosk && <MenuKey pictogram="no" words={t('staff.leave')} page={{ kind: 'leave' }} />}
      </div>
      <div className={styles['foot']}>
        <Key variant="primary" className={styles['main']} onPress={() => happen({ type: 'staff ended' })}>
          <Pictogram name="lock" />
          {t('staff.lock')}
        </Key>
      </div>
      <LeavingWords />
    </Stage>
  );
}

interface MenuKeyProps {
  readonly pictogram: PictogramName;
  readonly words: string;
  readonly page: StaffPage;
}

function MenuKey({ pictogram, words, page }: MenuKeyProps) {
  return (
    <Key variant="quiet" className={styles['key']} onPress={() => happen({ type: 'page turned', page })}>
      <Pictogram name={pictogram} />
      {words}
    </Key>
  );
}
