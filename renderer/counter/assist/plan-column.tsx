import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { localWords } from '../../i18n/local-words.ts';
import { admissionWords } from '../admission-words.ts';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import type { Assist } from './assist.ts';
import styles from './plan-column.module.css';
import { PlanEnds } from './plan-ends.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanMatters } from './plan-matters.tsx';
import { PlanPlace } from './plan-place.tsx';
import { PlanWays } from './plan-ways.tsx';

/** Props: the guide, and the plan it leads to so far. */
export interface PlanColumnProps {
  readonly assist: Assist;
  readonly plan: VisitorPlan;
}

/** The visitor's list as it grows: counters in order, what to bring, what it costs, what needs no visit; and the ticket for it. */
export function PlanColumn({ assist, plan }: PlanColumnProps) {
  const t = useTexts();
  const { language } = useDesk();
  return (
    <aside className={styles['column']} aria-label={t('assist.plan')}>
      <div className={styles['list']}>
        <h3>{t('assist.plan')}</h3>
        <PlanWays ways={plan.ways} />
        {plan.stops.length === 0 && <p>{t('assist.noStops')}</p>}
        <ol className={styles['stops']}>
          {plan.stops.map((stop, at) => (
            <li key={`${stop.line} ${at}`} className={styles['stop']}>
              <PlanPlace number={at + 1} {...stop} rest={t('line.waiting', { count: stop.waiting })} />
              <PlanMatters matters={stop.matters} out={false} />
            </li>
          ))}
        </ol>
        {plan.closed.map((part) => (
          <section key={part.line} className={styles['stop']}>
            <PlanPlace number={null} {...part} rest={admissionWords(part.admission, t)} />
            <PlanMatters matters={part.matters} out={false} />
          </section>
        ))}
        {plan.left.length > 0 && (
          <section className={styles['stop']}>
            <h4>{t('assist.left')}</h4>
            <PlanMatters matters={plan.left} out />
          </section>
        )}
        {plan.advice.map(({ id, text }) => (
          <p key={id} className={styles['advice']}>
            {localWords(text, language)}
          </p>
        ))}
        <PlanFacts plan={plan} />
      </div>
      <PlanEnds assist={assist} plan={plan} />
    </aside>
  );
}
