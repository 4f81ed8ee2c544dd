import { DeskKey } from '../ui/desk-key.tsx';
import { DeviceRow } from './device-row.tsx';
import { useHouse } from './house.ts';
import { happen } from './store.ts';
import styles from './table.module.css';
import { useTexts } from './use-texts.ts';

/** Registered devices: which are connected, which may not come in any more. */
export function DevicesPanel() {
  const t = useTexts();
  const { view, dates, away } = useHouse();
  const active = view.devices.filter(({ revokedAt }) => revokedAt === null);
  const revoked = view.devices.flatMap(({ id, name, revokedAt }) =>
    revokedAt === null ? [] : [{ id, name, revokedAt }],
  );
  return (
    <section className={styles['panel']}>
      <div className={styles['top']}>
        <h1 className={styles['title']}>{t('devices.title')}</h1>
        {!away && (
          <div className={styles['keys']}>
            <DeskKey
              variant="quiet"
              pictogram="lock"
              onPress={() => happen({ type: 'panel opened', panel: { kind: 'kiosk pin' } })}
            >
              {t('pin.open')}
            </DeskKey>
            <DeskKey
              variant="primary"
              pictogram="plus"
              onPress={() => happen({ type: 'panel opened', panel: { kind: 'new device' } })}
            >
              {t('devices.add')}
            </DeskKey>
          </div>
        )}
      </div>
      {active.length === 0 ? (
        <p className={styles['none']}>{t('devices.none')}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th>{t('devices.name')}</th>
              <th>{t('devices.kind')}</th>
              <th>{t('devices.now')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {active.map((device) => (
              <DeviceRow key={device.id} device={device} />
            ))}
          </tbody>
        </table>
      )}
      {revoked.length > 0 && (
        <div className={styles['past']}>
          <h3>{t('devices.revokedTitle')}</h3>
          <ul>
            {revoked.map(({ id, name, revokedAt }) => (
              <li key={id}>
                <span>{name}</span>
                <span>{t('devices.revoked', { day: dates.day(revokedAt) })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
