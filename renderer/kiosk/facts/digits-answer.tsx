import type { FactKind } from '../../../shared/domain/fact.ts';
import { Key } from '../../ui/key.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './answer-keys.module.css';
import type { AnswerProps } from './answer-props.ts';
import { giveAnswer, enter } from './give-answer.ts';
import { NumberPad } from './number-pad.tsx';
import { PassKey } from './pass-key.tsx';
import { valueWords } from './value-words.ts';
import { hasKeys, mostDigits } from './digits-left.ts';

/** Digits by the number pad; a few numbers by one touch. */
export function DigitsAnswer({ fact, entry, content }: AnswerProps<'digits'>) {
  const { kind } = fact;
  const most = mostDigits(kind, entry.typed);
  return (
    <>
      {hasKeys(kind) ? (
        <Numbers fact={fact} kind={kind} now={entry.typed} onChoose={(number) => giveAnswer(content, number)} />
      ) : (
        <NumberPad
          typed={entry.typed}
          onType={(typed) => enter({ ...entry, typed: typed.slice(0, most) })}
          onDecide={() => giveAnswer(content, entry.typed)}
        />
      )}
      <PassKey fact={fact} content={content} />
    </>
  );
}

interface NumbersProps extends Pick<AnswerProps<'digits'>, 'fact'> {
  readonly kind: Extract<FactKind, { readonly kind: 'number' }>;
  readonly now: string;
  readonly onChoose: (number: string) => void;
}

function Numbers({ fact, kind: { least, most }, now, onChoose }: NumbersProps) {
  const texts = useTexts();
  const numbers = Array.from({ length: most - least + 1 }, (_, place) => String(least + place));
  return (
    <div className={styles['numbers']}>
      {numbers.map((number) => (
        <Key
          key={number}
          center
          variant={number === now ? 'chosen' : 'normal'}
          current={number === now}
          className={styles['number']}
          onPress={() => onChoose(number)}
        >
          {texts.language === 'en' ? number : valueWords(fact, number, texts)}
        </Key>
      ))}
    </div>
  );
}
