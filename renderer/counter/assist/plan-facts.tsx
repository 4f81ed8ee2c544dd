import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { localWords } from '../../i18n/local-words.ts';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import styles from './plan-column.module.css';

/** What the visit takes: minutes at the counters, money, and things to have along. */
export function PlanFacts({ plan: { minutes, fee, items } }: { readonly plan: VisitorPlan }) {
  const t = useTexts();
  const { language } = useDesk();
  if (minutes === 0) return null;
  return (
    <>
      <dl className={styles['sums']}>
        <div>
          <dt>{t('assist.minutes')}</dt>
          <dd>{t('visitor.facts.minutes', { minutes })}</dd>
        </div>
        {fee && (
          <div>
            <dt>{t('assist.fee')}</dt>
            <dd>
              {t(fee.each ? 'assist.yenEach' : 'assist.yen', { yen: fee.yen.toLocaleString('en') })}
              {fee.depends.length > 0 && <small>{t('assist.feeDepends', { count: fee.depends.length })}</small>}
            </dd>
          </div>
        )}
      </dl>
      {items.length > 0 && (
        <section>
          <h4>{t('assist.items')}</h4>
          <ul className={styles['items']}>
            {items.map(({ item, must }) => (
              <li key={item.id} data-must={must ? '' : undefined}>
                {localWords(item.name, language)}
                {!must && <small> {t('assist.mayNeed')}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
