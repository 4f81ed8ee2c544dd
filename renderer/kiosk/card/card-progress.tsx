import type { CardStep } from '../screen.ts';
import styles from '../progress.module.css';
import { useTexts } from '../use-texts.ts';

/** How far each step is: what is read, the card, its PIN, what it says. */
const places: Readonly<Record<CardStep['kind'], number>> = {
  offer: 1,
  consent: 1,
  hold: 2,
  looking: 2,
  trouble: 2,
  pin: 3,
  'last-try': 3,
  reading: 3,
  read: 4,
  take: 4,
};

const BARS = [1, 2, 3, 4];

/** How far the visitor is with the card. */
export function CardProgress({ step }: { readonly step: CardStep['kind'] }) {
  const { t } = useTexts();
  const at = places[step];
  return (
    <div className={styles['progress']}>
      <p className={styles['words']}>
        <b>{t('card:flow')}</b>
        <span>{t('card:flowAt', { at, of: BARS.length })}</span>
      </p>
      <ol className={styles['bars']} aria-hidden="true">
        {BARS.map((bar) => (
          <li key={bar} data-bar={bar < at ? 'done' : bar === at ? 'now' : 'ahead'} />
        ))}
      </ol>
    </div>
  );
}
