import type { Fact } from '../../../shared/domain/fact.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './answer-keys.module.css';
import type { FormsContent } from './facts-sheet.ts';
import { giveAnswer } from './give-answer.ts';

/** Props of the key. */
export interface PassKeyProps {
  readonly fact: Fact;
  readonly content: FormsContent;
}

/** The way on without an answer, where a form may do without. */
export function PassKey({ fact, content }: PassKeyProps) {
  const { t } = useTexts();
  if (!fact.optional) return null;
  return (
    <Key variant="quiet" center className={styles['pass']} onPress={() => giveAnswer(content, '')}>
      <Pictogram name="question" className={styles['sign']} />
      <span>{t('facts:pass')}</span>
    </Key>
  );
}
