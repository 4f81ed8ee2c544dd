import type { GuideOption } from '../../../shared/domain/guide.ts';
import { Choice, Choices } from '../choice.tsx';
import { optionPictogram } from '../option-pictogram.ts';
import { useTexts } from '../use-texts.ts';
import type { AnswerProps } from './answer-props.ts';
import { giveAnswer } from './give-answer.ts';
import { OptionTurns } from './option-turns.tsx';

/** As many answers stand on one screen; more are shown in pages of one less. */
const ON_ONE_SCREEN = 5;
const PAGE = 4;

/** One answer of a few, one touch. Where a form may do without, that is an answer like the others. */
export function OptionAnswer({ fact, entry, content }: AnswerProps<'options'>) {
  const { t, say, tile } = useTexts();
  const { kind } = fact;
  if (kind.kind !== 'choice') return null;
  const answers: readonly (GuideOption | null)[] = fact.optional ? [...kind.options, null] : kind.options;
  const paged = answers.length > ON_ONE_SCREEN;
  const shown = paged ? answers.slice(entry.from, entry.from + PAGE) : answers;
  const note = (id: string) => (entry.chosen.includes(id) ? t('guide:chosen') : null);
  return (
    <>
      <Choices many={shown.length > PAGE}>
        {shown.map((option) =>
          option ? (
            <Choice
              key={option.id}
              pictogram={optionPictogram(option.id)}
              title={tile.say(option.text)}
              help={option.help && say(option.help)}
              chosen={note(option.id)}
              onPress={() => giveAnswer(content, option.id)}
            />
          ) : (
            <Choice
              key="pass"
              pictogram="question"
              title={t('facts:pass')}
              help={null}
              onPress={() => giveAnswer(content, '')}
            />
          ),
        )}
      </Choices>
      {paged && <OptionTurns entry={entry} size={PAGE} of={answers.length} />}
    </>
  );
}
