import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useHall } from '../hall.ts';
import { printPaper } from '../print-paper.ts';
import { happen, useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { planPaper } from './plan-paper.ts';
import type { PlanPageProps } from './plan-page-props.ts';
import styles from './take-keys.module.css';

/** The plan on paper; not there where there is no printer. */
export function PrintKey({ plan, screen }: PlanPageProps) {
  const { town, bridge, dates, lobby } = useHall();
  const texts = useTexts();
  const printer = useKiosk((state) => state.printer);
  if (printer === 'none') return null;
  const { t } = texts;
  const print = async (): Promise<void> => {
    happen({ type: 'plan printing' });
    const outcome = await printPaper(bridge, planPaper(plan, screen.has, { ...texts, town, dates, at: lobby.asOf }));
    happen({ type: 'plan paper', outcome });
  };
  return (
    <Key
      variant="quiet"
      center
      className={styles['print']}
      busy={screen.paper?.kind === 'printing' ? t('plan:print.busy') : null}
      onPress={() => void print()}
    >
      <Pictogram name="print" className={styles['printer']} />
      <span>{t(screen.paper === null ? 'plan:print.key' : 'plan:print.again')}</span>
    </Key>
  );
}
