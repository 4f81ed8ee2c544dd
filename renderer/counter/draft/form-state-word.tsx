import type { Application, DraftMark } from '../../../shared/domain/draft.ts';
import { Chip } from '../../ui/chip.tsx';
import { useTexts } from '../use-texts.ts';
import { formState, formStateSigns } from './form-state.ts';
import styles from './draft.module.css';

/** How a form stands, as sign and word. */
export function FormStateWord({ form }: { readonly form: Application | DraftMark }) {
  const t = useTexts();
  const state = formState(form);
  return (
    <span className={styles['state']}>
      <Chip {...formStateSigns[state]}>{t(`draft.state.${state}`)}</Chip>
    </span>
  );
}
