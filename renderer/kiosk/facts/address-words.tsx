import { Key } from '../../ui/key.tsx';
import { TypingPad } from '../search/typing-pad.tsx';
import { useTexts } from '../use-texts.ts';
import { addressValue } from './address-value.ts';
import styles from './answer-keys.module.css';
import type { AnswerProps } from './answer-props.ts';
import { enter, giveAnswer } from './give-answer.ts';
import { PassKey } from './pass-key.tsx';

/** Building and room, which most addresses do without; or the whole of an address outside the town. */
export function AddressWords({ fact, entry, content }: AnswerProps<'address'>) {
  const { t } = useTexts();
  const { words, figures, at } = entry;
  const give = (given: string): void =>
    giveAnswer(content, addressValue({ ...entry, words: given }, content.book.areas), given.trim() !== '');
  return (
    <>
      <TypingPad
        tall
        kind={figures ? 'figures' : 'kana'}
        typed={words}
        other={figures ? 'kana' : 'figures'}
        onType={(words) => enter({ ...entry, words })}
        onSwitch={(pad) => enter({ ...entry, figures: pad === 'figures' })}
      />
      <div className={styles['side']}>
        <Key variant="primary" className={styles['decide']} onPress={() => give(words)}>
          {t('facts:pad.decide')}
        </Key>
        {at === 'rest' ? (
          <Key variant="quiet" center className={styles['pass']} onPress={() => give('')}>
            {t('facts:address.noRest')}
          </Key>
        ) : (
          <PassKey fact={fact} content={content} />
        )}
      </div>
    </>
  );
}
