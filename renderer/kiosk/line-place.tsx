import { useHall } from './hall.ts';
import styles from './line-place.module.css';
import { PlaceBadge } from './place-badge.tsx';
import { useTexts } from './use-texts.ts';

/** Where to go: the counter's badge with its floor and section. */
export function LinePlace({ counter: number }: { readonly counter: number | undefined }) {
  const { town } = useHall();
  const { t, say } = useTexts();
  const counter = town.counters.find((one) => one.number === number);
  if (!counter) return null;
  return (
    <span className={styles['place']}>
      <PlaceBadge counter={counter.number} long />
      <span className={styles['section']}>
        {t('floor', { floor: counter.floor })} {say(counter.section)}
      </span>
    </span>
  );
}
