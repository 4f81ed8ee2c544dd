import { UNSURE, type Guide, type GuideQuestion } from '../../../shared/domain/guide.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Choice, Choices } from '../choice.tsx';
import { Drafted } from '../drafted.tsx';
import { useHall } from '../hall.ts';
import { optionPictogram } from '../option-pictogram.ts';
import { Progress } from '../progress.tsx';
import { SoFar } from '../so-far.tsx';
import type { QuestionScreen } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './question.module.css';

/** One question, one touch. Whoever comes back sees what they answered. */
export function Question({ guide: id, answers, asked }: QuestionScreen) {
  const { guidance } = useHall();
  const { t, say, ruby } = useTexts();
  const guide = guidance.guides.find((one) => one.id === id);
  const question = guide?.questions.find((one) => one.id === asked);
  if (!guide || !question) return null;
  return (
    <Stage
      above={<Progress guide={guide} answers={answers} asked={asked} />}
      title={ruby.say(question.text)}
      lead={question.help ? say(question.help) : undefined}
      look={
        <>
          <SoFar guide={guide} answers={answers} asked={asked} />
          <Drafted />
        </>
      }
    >
      <Options guide={guide} question={question} now={answers[asked]} />
      {Object.keys(answers).length > 0 && (
        <Key variant="quiet" center className={styles['answers']} onPress={() => happen({ type: 'answers wanted' })}>
          <Pictogram name="pencil" />
          {t('guide:answers.open')}
        </Key>
      )}
    </Stage>
  );
}

interface OptionsProps {
  readonly guide: Guide;
  readonly question: GuideQuestion;
  /** The option that was chosen before. */
  readonly now: string | undefined;
}

function Options({ guide, question, now }: OptionsProps) {
  const { t, say, tile } = useTexts();
  const chosen = (option: string) => (option === now ? t('guide:chosen') : null);
  const press = (option: string) => () => happen({ type: 'answered', guide, option });
  return (
    <Choices>
      {question.options.map(({ id, text, help }) => (
        <Choice
          key={id}
          pictogram={optionPictogram(id)}
          title={tile.say(text)}
          help={help && say(help)}
          chosen={chosen(id)}
          onPress={press(id)}
        />
      ))}
      {question.unsure && (
        <Choice
          pictogram="question"
          title={t('guide:unsure')}
          help={t('guide:unsureHelp')}
          chosen={chosen(UNSURE)}
          onPress={press(UNSURE)}
        />
      )}
    </Choices>
  );
}
