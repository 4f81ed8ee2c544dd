import type { PlanItem } from '../../../shared/flow/plan-items.ts';
import { Key } from '../../ui/key.tsx';
import type { PlanScreen } from '../screen.ts';
import { useTexts } from '../use-texts.ts';
import styles from './part.module.css';
import { nextMissing } from './next-missing.ts';
import { turnPage } from './turn-page.ts';

/** Props of the key. */
export interface CheckMissingProps {
  readonly items: readonly PlanItem[];
  readonly screen: PlanScreen;
}

/** Leads to what is not at hand, one after the other: better now than after queueing. Gone when nothing is open. */
export function CheckMissing({ items, screen }: CheckMissingProps) {
  const { t } = useTexts();
  const missing = nextMissing(items, screen);
  if (!missing) return null;
  return (
    <Key
      variant="quiet"
      center
      className={styles['check']}
      onPress={() => turnPage({ kind: 'item', item: missing.item.id })}
    >
      {t('plan:items.check')}
    </Key>
  );
}
