import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { planFeeWords } from '../../guide/fee-words.ts';
import { Figures } from '../../ui/figures.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useTexts } from '../use-texts.ts';
import { useWaitWords } from '../use-wait-words.ts';
import styles from './sums.module.css';
import { usePlanTexts } from './use-plan-texts.ts';

/** How long until the first call, and what it costs. */
export function Sums({ plan: { stops, fee } }: { readonly plan: VisitorPlan }) {
  const { t } = useTexts();
  const words = useWaitWords();
  const texts = usePlanTexts();
  const [first] = stops;
  if (!first) return null;
  const cost = fee && planFeeWords(fee, texts);
  return (
    <dl className={styles['sums']} aria-label={t('plan:sum.label')}>
      <Sum pictogram="clock" label={t('plan:sum.wait')} value={words.band(first.wait.band)}>
        {first.waiting > 0 && t('plan:ahead', { count: first.waiting })}
      </Sum>
      {cost && (
        <Sum pictogram="coins" label={t('plan:sum.fee')} value={cost.value}>
          {cost.note}
        </Sum>
      )}
    </dl>
  );
}

interface SumProps {
  readonly pictogram: PictogramName;
  readonly label: string;
  readonly value: string;
  readonly children: string | false;
}

function Sum({ pictogram, label, value, children }: SumProps) {
  return (
    <div>
      <Pictogram name={pictogram} className={styles['sign']} />
      <dt>{label}</dt>
      <dd>
        <Figures>{value}</Figures>
        {children && <span className={styles['note']}>{children}</span>}
      </dd>
    </div>
  );
}
