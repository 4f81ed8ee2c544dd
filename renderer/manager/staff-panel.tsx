import { DeskKey } from '../ui/desk-key.tsx';
import { useHouse } from './house.ts';
import { StaffRow } from './staff-row.tsx';
import { happen } from './store.ts';
import styles from './table.module.css';
import { useTexts } from './use-texts.ts';

/** Accounts: who may sign in, who is signed in and where. */
export function StaffPanel() {
  const t = useTexts();
  const { view, dates, away } = useHouse();
  const active = view.staff.filter(({ endedAt }) => endedAt === null);
  const ended = view.staff.flatMap(({ id, name, endedAt }) => (endedAt === null ? [] : [{ id, name, endedAt }]));
  return (
    <section className={styles['panel']}>
      <div className={styles['top']}>
        <h1 className={styles['title']}>{t('staff.title')}</h1>
        {!away && (
          <DeskKey
            variant="primary"
            pictogram="plus"
            onPress={() => happen({ type: 'panel opened', panel: { kind: 'new staff' } })}
          >
            {t('staff.add')}
          </DeskKey>
        )}
      </div>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th>{t('staff.name')}</th>
            <th>{t('staff.role')}</th>
            <th>{t('staff.now')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {active.map((account) => (
            <StaffRow key={account.id} account={account} />
          ))}
        </tbody>
      </table>
      {ended.length > 0 && (
        <div className={styles['past']}>
          <h3>{t('staff.endedTitle')}</h3>
          <ul>
            {ended.map(({ id, name, endedAt }) => (
              <li key={id}>
                <span>{name}</span>
                <span>{t('staff.ended', { day: dates.day(endedAt) })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
