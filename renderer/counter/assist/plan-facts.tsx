import type { PlanFee } from '../../../shared/flow/plan-fee.ts';
import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { planFeeWords } from '../../guide/fee-words.ts';
import { minutesWords } from '../../guide/minutes-words.ts';
import { localWords } from '../../i18n/local-words.ts';
import { useDesk } from '../desk.ts';
import { planTexts } from '../plan-texts.ts';
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
          <dt>{t('plan:procedure.minutes')}</dt>
          <dd>{minutesWords(minutes, planTexts(t))}</dd>
        </div>
        {fee && (
          <div>
            <dt>{t('plan:sum.fee')}</dt>
            <FeeWords fee={fee} />
          </div>
        )}
      </dl>
      {items.length > 0 && (
        <section>
          <h4>{t('plan:items.fold')}</h4>
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

function FeeWords({ fee }: { readonly fee: PlanFee }) {
  const t = useTexts();
  const { value, note } = planFeeWords(fee, planTexts(t));
  return (
    <dd>
      {value}
      {note !== '' && <small>{note}</small>}
    </dd>
  );
}
