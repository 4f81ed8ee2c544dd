import { Key } from '../../ui/key.tsx';
import { useTexts } from '../use-texts.ts';
import { TypingPad } from '../search/typing-pad.tsx';
import styles from './answer-keys.module.css';
import type { AnswerProps } from './answer-props.ts';
import { enter, giveAnswer } from './give-answer.ts';
import { kanaValue } from './kana-value.ts';
import { PassKey } from './pass-key.tsx';

/** Words in kana; staff complete the kanji. */
export function KanaAnswer({ fact, entry, content }: AnswerProps<'words'>) {
  const { t } = useTexts();
  const { typed, figures } = entry;
  const isWords = fact.kind.kind === 'words';
  return (
    <>
      <TypingPad
        tall
        kind={figures ? 'figures' : 'kana'}
        typed={typed}
        other={figures ? 'kana' : 'figures'}
        onType={(typed) => enter({ ...entry, typed })}
        onSwitch={(pad) => enter({ ...entry, figures: pad === 'figures' })}
      />
      <div className={styles['side']}>
        <Key
          variant="primary"
          className={styles['decide']}
          onPress={() => giveAnswer(content, kanaValue(fact.kind, typed), isWords && typed.trim() !== '')}
        >
          {t('facts:pad.decide')}
        </Key>
        <PassKey fact={fact} content={content} />
      </div>
    </>
  );
}
