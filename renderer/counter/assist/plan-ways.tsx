import type { PlanWay } from '../../../shared/flow/plan-ways.ts';
import { localWords } from '../../i18n/local-words.ts';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import styles from './plan-column.module.css';

/** What could be done without a counter of this hall, told before anybody waits. */
export function PlanWays({ ways }: { readonly ways: readonly PlanWay[] }) {
  const t = useTexts();
  const { language } = useDesk();
  if (ways.length === 0) return null;
  return (
    <section className={styles['ways']}>
      <h4>{t('plan:ways.heading')}</h4>
      <ul className={styles['items']}>
        {ways.map(({ matter: { errand }, channel, place }) => (
          <li key={`${errand.id} ${place}`}>
            <b>{localWords(errand.title, language)}</b> {localWords(channel.how, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
