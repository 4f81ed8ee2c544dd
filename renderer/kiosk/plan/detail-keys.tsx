import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import styles from './part.module.css';
import { turnPage } from './turn-page.ts';
import { useDetails } from './use-details.ts';

/** Ways to more: the procedures, the map, the guide's advice. */
export function DetailKeys({ plan }: { readonly plan: VisitorPlan }) {
  const details = useDetails(plan);
  if (details.length === 0) return null;
  return (
    <div className={styles['details']}>
      {details.map(({ pictogram, words, page }) => (
        <Key key={page.kind} variant="quiet" center className={styles['detail']} onPress={() => turnPage(page)}>
          <Pictogram name={pictogram} className={styles['small']} />
          <span>{words}</span>
        </Key>
      ))}
    </div>
  );
}
