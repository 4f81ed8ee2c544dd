import { Key } from '../../ui/key.tsx';
import { Choice, Choices } from '../choice.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './card-keys.module.css';
import type { CardStepProps } from './card-step-props.ts';
import { CardStage } from './card-stage.tsx';
import { failureWords, type FailureWords } from './failure-words.ts';
import { goWithout } from './go-without.ts';
import { PaperChoice } from './paper-choice.tsx';
import { ReadSteps } from './read-steps.tsx';
import { ReaderPicture, type CardPlace } from './reader-picture.tsx';

/** How it may go on with the card: laid down once more, tried once more as it lies, or not at all. */
const ways: Readonly<Record<FailureWords, 'again' | 'retry' | null>> = {
  lifted: 'again',
  removed: 'again',
  blocked: null,
  'other-card': 'again',
  mute: 'again',
  'bad-data': null,
  timeout: 'again',
  cancelled: 'retry',
  busy: 'retry',
  'reader-unavailable': null,
};

/** The card was not read: why, what that means for its PIN, and the ways on. */
export function Trouble({ screen, step: { outcome } }: CardStepProps<'trouble'>) {
  const { t, ruby, tile } = useTexts();
  const words = failureWords(outcome);
  const way = ways[words];
  const again = (): void => happen({ type: 'card step', to: 'hold' });
  return (
    <CardStage
      step="trouble"
      title={ruby.t(`card:trouble.${words}.title`)}
      look={<ReaderPicture place={places[words]} />}
    >
      <ReadSteps words={[t(`card:trouble.${words}.rest`), t('card:trouble.kept')]} />
      <Key variant="primary" className={styles['main']} onPress={way === null ? goWithout : again}>
        {t(`card:trouble.${way ?? 'without'}`)}
      </Key>
      <Choices>
        {way !== null && (
          <Choice
            pictogram="screen"
            title={tile.t('card:trouble.without')}
            help={t('card:trouble.withoutHelp')}
            onPress={goWithout}
          />
        )}
        <PaperChoice plan={screen.plan} />
      </Choices>
    </CardStage>
  );
}

/** A card that was lifted is to be laid down again; one that may stay lies there; any other is best taken. */
const places: Readonly<Record<FailureWords, CardPlace>> = {
  lifted: 'to lay',
  removed: 'to lay',
  blocked: 'to take',
  'other-card': 'to take',
  mute: 'to take',
  'bad-data': 'to take',
  timeout: 'to take',
  cancelled: 'lies',
  busy: 'lies',
  'reader-unavailable': 'to take',
};
