import { Key } from '../../ui/key.tsx';
import { Choice, Choices } from '../choice.tsx';
import { useTexts } from '../use-texts.ts';
import styles from './answer-keys.module.css';
import type { AnswerProps } from './answer-props.ts';
import { datePartsOf, isoOf, mayBeDate } from './date-value.ts';
import { eras, type DateEntry } from './entry.ts';
import { yearDigits } from './era-years.ts';
import { enter, giveAnswer } from './give-answer.ts';
import { NumberPad } from './number-pad.tsx';
import { PassKey } from './pass-key.tsx';

/** For what happened not long ago, or is to come; the era of today first. */
const RECENT = ['reiwa', 'heisei', 'western'] as const;

const NEXT = { year: 'month', month: 'day', day: null } as const;

/** A date: which era, then year, month and day by the number pad. */
export function DateAnswer({ fact, entry, content }: AnswerProps<'date'>) {
  const { t } = useTexts();
  const { at } = entry;
  if (at === 'era') return <EraKeys fact={fact} entry={entry} content={content} />;
  const decide = (): void => {
    const next = NEXT[at];
    if (Number(entry[at]) === 0) enter(entry, 'empty');
    else if (!mayBeDate(datePartsOf(entry))) enter(entry, 'no-such-date');
    else if (next) enter({ ...entry, at: next });
    else giveAnswer(content, isoOf(entry));
  };
  return (
    <>
      <NumberPad
        typed={entry[at]}
        onType={(typed) => type(entry, typed.slice(0, at === 'year' ? yearDigits(entry.era) : 2))}
        next={t(at === 'day' ? 'facts:pad.decide' : 'facts:next')}
        onDecide={decide}
      />
      <div className={styles['foot']}>
        <Key variant="quiet" center className={styles['turn']} onPress={() => enter(startAgain(entry))}>
          {t('facts:date.otherEra')}
        </Key>
        <PassKey fact={fact} content={content} />
      </div>
    </>
  );
}

/** A date that cannot be is said at once. */
function type(entry: DateEntry, typed: string): void {
  const typing = { ...entry, [entry.at]: typed };
  enter(typing, mayBeDate(datePartsOf(typing)) ? null : 'no-such-date');
}

function startAgain(entry: DateEntry): DateEntry {
  return { ...entry, at: 'era', eraAsked: true, year: '', month: '', day: '' };
}

function EraKeys({ fact, entry, content }: AnswerProps<'date'>) {
  const { t } = useTexts();
  const isBirth = fact.kind.kind === 'date' && fact.kind.span === 'birth';
  const shown = isBirth ? eras : RECENT;
  return (
    <>
      <Choices many={shown.length > 4}>
        {!isBirth && (
          <Choice
            pictogram="yes"
            title={t('facts:date.today')}
            help={null}
            onPress={() => giveAnswer(content, content.today)}
          />
        )}
        {shown.map((era) => (
          <Choice
            key={era}
            pictogram="choice"
            title={t(`facts:date.era.${era}`)}
            help={t(`facts:date.eraHelp.${era}`)}
            onPress={() => enter({ ...entry, era, at: 'year' })}
          />
        ))}
      </Choices>
      <PassKey fact={fact} content={content} />
    </>
  );
}
