import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import styles from './part.module.css';
import type { PlanPageProps } from './plan-page-props.ts';
import { useDetails } from './use-details.ts';

/** Ways to more: the procedures, the map, the guide's advice. */
export function DetailKeys(props: PlanPageProps) {
  const details = useDetails(props);
  if (details.length === 0) return null;
  return (
    <div className={styles['details']}>
      {details.map(({ pictogram, words, open }) => (
        <Key key={words} variant="quiet" center className={styles['detail']} onPress={open}>
          <Pictogram name={pictogram} className={styles['small']} />
          <span>{words}</span>
        </Key>
      ))}
    </div>
  );
}
