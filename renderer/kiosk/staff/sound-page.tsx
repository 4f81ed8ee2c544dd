import { chimeVolumes, type ChimeVolume } from '../../../shared/domain/chime-volume.ts';
import { Key } from '../../ui/key.tsx';
import { chime } from '../chime.ts';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { happen, useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './staff-keys.module.css';

/** How loud this kiosk is; it stays so on this device. */
export function SoundPage() {
  const { bridge } = useHall();
  const { t } = useTexts();
  const volume = useKiosk((state) => state.volume);
  const choose = (wanted: ChimeVolume): void => {
    happen({ type: 'volume chosen', volume: wanted });
    chime(wanted);
    void bridge.saveVolume(wanted);
  };
  return (
    <Stage title={t('staff.sound')} lead={t('staff.soundLead')} picture="sound">
      <div className={styles['keys']}>
        {chimeVolumes.map((one) => (
          <Key
            key={one}
            variant={one === volume ? 'bar-on' : 'quiet'}
            center
            current={one === volume}
            className={styles['key']}
            onPress={() => choose(one)}
          >
            {t(`staff.volumes.${one}`)}
          </Key>
        ))}
      </div>
    </Stage>
  );
}
