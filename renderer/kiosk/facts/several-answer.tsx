import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { useTexts } from '../use-texts.ts';
import styles from './answer-keys.module.css';
import type { AnswerProps } from './answer-props.ts';
import { enter, giveAnswer } from './give-answer.ts';
import { OptionTurns } from './option-turns.tsx';
import { PassKey } from './pass-key.tsx';

/** Options on one page, two in a row. */
const PAGE = 8;

/** As few have a row each. */
const FEW = 4;

/** Any number of answers, to be ticked; then on. */
export function SeveralAnswer({ fact, entry, content }: AnswerProps<'options'>) {
  const { t, say } = useTexts();
  const box = useFit<HTMLDivElement>(3);
  const { kind } = fact;
  if (kind.kind !== 'several') return null;
  const switched = (id: string) =>
    kind.options
      .map((option) => option.id)
      .filter((one) => (one === id ? !entry.chosen.includes(id) : entry.chosen.includes(one)));
  return (
    <>
      <div ref={box} className={styles['grid']} data-few={kind.options.length <= FEW || undefined}>
        {kind.options.slice(entry.from, entry.from + PAGE).map(({ id, text, help }) => {
          const on = entry.chosen.includes(id);
          return (
            <Key
              key={id}
              variant={on ? 'chosen' : 'normal'}
              on={on}
              className={styles['option']}
              onPress={() => enter({ ...entry, chosen: switched(id) })}
            >
              <Pictogram name={on ? 'box-on' : 'box'} className={styles['sign']} />
              <span className={styles['words']}>
                <b>{say(text)}</b>
                {help && <small>{say(help)}</small>}
              </span>
            </Key>
          );
        })}
      </div>
      <OptionTurns entry={entry} size={PAGE} of={kind.options.length} />
      <div className={styles['foot']}>
        <PassKey fact={fact} content={content} />
        <Key variant="primary" className={styles['decide']} onPress={() => giveAnswer(content, entry.chosen.join(' '))}>
          {t('facts:next')}
        </Key>
      </div>
    </>
  );
}
