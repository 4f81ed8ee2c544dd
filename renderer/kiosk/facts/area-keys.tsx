import { Key } from '../../ui/key.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { useTexts } from '../use-texts.ts';
import styles from './answer-keys.module.css';
import type { AnswerProps } from './answer-props.ts';
import { enter } from './give-answer.ts';
import { OptionTurns } from './option-turns.tsx';
import { soundRows } from './sound-rows.ts';

/** Areas on one page, two in a row. */
const PAGE = 8;

/** The areas of the chosen sound. */
export function AreaKeys({ entry, content }: AnswerProps<'address'>) {
  const { say } = useTexts();
  const box = useFit<HTMLDivElement>(3);
  const areas = soundRows(content.book.areas).find(({ sound }) => sound === entry.sound)?.areas ?? [];
  return (
    <>
      <div ref={box} className={styles['grid']}>
        {areas.slice(entry.from, entry.from + PAGE).map(({ id, name, reading }) => (
          <Key
            key={id}
            variant={id === entry.area ? 'chosen' : 'normal'}
            current={id === entry.area}
            className={styles['option']}
            onPress={() => enter({ ...entry, at: 'number', area: id })}
          >
            <span className={styles['words']}>
              <b>{say(name)}</b>
              {reading.length > 1 && <small>{reading}</small>}
            </span>
          </Key>
        ))}
      </div>
      <OptionTurns entry={entry} size={PAGE} of={areas.length} />
    </>
  );
}
