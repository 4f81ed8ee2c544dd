import type { GuideAdvice } from '../../../shared/domain/guide.ts';
import { useFit } from '../../ui/use-fit.ts';
import { useTexts } from '../use-texts.ts';
import styles from './advice-list.module.css';

/** What the guide says besides. Information: flat, nothing to touch. */
export function AdviceList({ advice }: { readonly advice: readonly GuideAdvice[] }) {
  const { say } = useTexts();
  const box = useFit<HTMLUListElement>(2);
  return (
    <ul ref={box} className={styles['advice']}>
      {advice.map(({ id, text }) => (
        <li key={id}>{say(text)}</li>
      ))}
    </ul>
  );
}
