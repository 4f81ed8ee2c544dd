import type { Device } from '../../shared/domain/house-view.ts';
import { Chip } from '../ui/chip.tsx';
import { DeskKey } from '../ui/desk-key.tsx';
import { useHouse } from './house.ts';
import { happen } from './store.ts';
import styles from './table.module.css';
import { useTexts } from './use-texts.ts';

/** One registered device. */
export function DeviceRow({ device }: { readonly device: Device }) {
  const t = useTexts();
  const { dates, away } = useHouse();
  const { name, kind, connected, lastSeenAt } = device;
  const seen =
    lastSeenAt === null
      ? t('devices.never')
      : t('devices.seen', { day: dates.day(lastSeenAt), time: dates.time(lastSeenAt) });
  return (
    <tr>
      <td>
        <b>{name}</b>
      </td>
      <td>{t(`devices.kinds.${kind}`)}</td>
      <td>
        <span className={styles['now']}>
          {connected ? (
            <Chip pictogram="yes" tone="good">
              {t('devices.connected')}
            </Chip>
          ) : (
            seen
          )}
        </span>
      </td>
      <td className={styles['act']}>
        {!away && (
          <DeskKey
            variant="quiet"
            label={t('devices.revokeOne', { name })}
            onPress={() => happen({ type: 'panel opened', panel: { kind: 'revoke', device } })}
          >
            {t('devices.revoke')}
          </DeskKey>
        )}
      </td>
    </tr>
  );
}
