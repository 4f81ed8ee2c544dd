import { Drafted } from '../../phone/drafted.tsx';
import { useHall } from '../hall.ts';
import { Head } from '../head.tsx';
import { NumberPanel } from '../number-panel.tsx';
import { Opinion } from '../opinion.tsx';
import { useTexts } from '../use-texts.ts';
import { Way } from '../way.tsx';
import styles from './page.module.css';

/** Thanks, once, and how it was. */
export function Over({ how }: { readonly how: 'done' | 'cancelled' | 'expired' }) {
  const { t } = useTexts();
  const { stops } = useHall().view;
  return (
    <div className={styles['page']}>
      <Head />
      <main className={styles['main']}>
        <NumberPanel />
        <p>{t(how === 'done' ? 'over.thanks' : `over.${how}`)}</p>
        {how === 'done' && <Opinion />}
        {how === 'done' && stops.length > 1 && <Way />}
        <Drafted words={t('common:drafted')} />
      </main>
    </div>
  );
}
