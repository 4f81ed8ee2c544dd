import type { StaffAccount } from '../../shared/domain/house-view.ts';
import { Chip } from '../ui/chip.tsx';
import { CounterBadge } from '../ui/counter-badge.tsx';
import { DeskKey } from '../ui/desk-key.tsx';
import { useHouse } from './house.ts';
import { officeToday } from './office-today.ts';
import { happen } from './store.ts';
import styles from './table.module.css';
import { useTexts } from './use-texts.ts';

/** One account. */
export function StaffRow({ account }: { readonly account: StaffAccount }) {
  const t = useTexts();
  const { dates, me, now, town, away } = useHouse();
  const { endsOn, exportsUntil } = account;
  const today = officeToday(now, town.office.timeZone);
  const over = endsOn !== null && endsOn < today;
  return (
    <tr>
      <td>
        <b>
          {account.name}
          {account.id === me.id && `（${t('staff.me')}）`}
        </b>
        <small>
          {account.login}
          {endsOn !== null && `　${t(over ? 'staff.over' : 'staff.until', { day: dates.dayOf(endsOn) })}`}
        </small>
      </td>
      <td>
        {t(`staff.roles.${account.role}`)}
        {exportsUntil !== null && (
          <small>
            {t(exportsUntil < today ? 'exportRight.over' : 'exportRight.until', { day: dates.dayOf(exportsUntil) })}
          </small>
        )}
      </td>
      <td>
        <Whereabouts account={account} />
      </td>
      <td className={styles['act']}>
        {!away && account.role === 'counter' && (
          <DeskKey
            variant="quiet"
            label={t('exportRight.keyOne', { name: account.name })}
            onPress={() => happen({ type: 'panel opened', panel: { kind: 'export right', account } })}
          >
            {t('exportRight.key')}
          </DeskKey>
        )}
        {!away && (
          <DeskKey
            variant="quiet"
            label={t('staff.endOne', { name: account.name })}
            onPress={() => happen({ type: 'panel opened', panel: { kind: 'end staff', account } })}
          >
            {t('staff.end')}
          </DeskKey>
        )}
      </td>
    </tr>
  );
}

function Whereabouts({ account }: { readonly account: StaffAccount }) {
  const t = useTexts();
  const { view, town } = useHouse();
  const windows = view.signedIn.filter(({ staff }) => staff === account.id);
  const seats = town.counters.filter(({ number }) => windows.some(({ counter }) => counter === number));
  return (
    <span className={styles['now']}>
      {windows.length > 0 ? (
        <Chip pictogram="person" tone="good">
          {t('staff.signedIn')}
        </Chip>
      ) : (
        t('staff.signedOut')
      )}
      {seats.map((seat) => (
        <CounterBadge key={seat.number} {...seat} className={styles['badge']} suffix={t('common:counter.after')} />
      ))}
    </span>
  );
}
