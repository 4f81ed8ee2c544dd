import { DRAFT_KEPT_HOURS } from '../../../shared/domain/draft.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './draft-promise.module.css';

/** Where the forms go, and when they are gone from there. */
export function DraftPromise() {
  const { t } = useTexts();
  return (
    <p className={styles['promise']}>
      <Pictogram name="lock" className={styles['sign']} />
      <span>{t('facts:promise', { hours: DRAFT_KEPT_HOURS })}</span>
    </p>
  );
}
