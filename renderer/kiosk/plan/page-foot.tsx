import type { ReactNode } from 'react';
import { Key } from '../../ui/key.tsx';
import type { PlanPage } from '../screen.ts';
import { useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './page-foot.module.css';
import { turnBack, turnPage } from './turn-page.ts';

/** Props of the foot. */
export interface PageFootProps {
  /** Other parts of the same list, or other stops. */
  readonly earlier?: PlanPage | null;
  readonly later?: PlanPage | null;
  readonly words?: { readonly earlier: string; readonly later: string };
  /** One more thing to do here. */
  readonly children?: ReactNode;
}

/** The way back to the plan or to the list this was opened from, always the solid key; turning pages left and right of it. */
export function PageFoot({ earlier = null, later = null, words, children }: PageFootProps) {
  const { t } = useTexts();
  const onOverview = useKiosk(({ screen }) => screen.kind !== 'plan' || screen.trail.length <= 1);
  return (
    <div className={styles['foot']}>
      {earlier && <Turn to={earlier} words={words?.earlier ?? t('plan:page.earlier')} />}
      {children}
      <Key variant="primary" className={styles['back']} onPress={turnBack}>
        {t(onOverview ? 'plan:page.back' : 'plan:page.below')}
      </Key>
      {later && <Turn to={later} words={words?.later ?? t('plan:page.later')} />}
    </div>
  );
}

function Turn({ to, words }: { readonly to: PlanPage; readonly words: string }) {
  return (
    <Key variant="quiet" center className={styles['turn']} onPress={() => turnPage(to)}>
      {words}
    </Key>
  );
}
