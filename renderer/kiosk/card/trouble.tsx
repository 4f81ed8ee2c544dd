import { Key } from '../../ui/key.tsx';
import { Choice, Choices } from '../choice.tsx';
import type { CardFailure } from '../screen.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './card-keys.module.css';
import { CardStage } from './card-stage.tsx';
import { failureWords, type FailureWords } from './failure-words.ts';
import { goWithout } from './go-without.ts';
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
export function Trouble({ failure }: { readonly failure: CardFailure }) {
  const { t, ruby, tile } = useTexts();
  const words = failureWords(failure);
  const way = ways[words];
  return (
    <CardStage
      step="trouble"
      title={ruby.t(`card:trouble.${words}.title`)}
      lead={t(`card:trouble.${words}.rest`)}
      look={<ReaderPicture place={placeOf(words)} />}
    >
      <ReadSteps words={[t('card:trouble.kept')]} />
      {way === null ? (
        <div className={styles['keys']}>
          <Key variant="primary" className={styles['main']} onPress={goWithout}>
            {t('card:trouble.without')}
          </Key>
        </div>
      ) : (
        <>
          <Key variant="primary" className={styles['main']} onPress={() => happen({ type: 'card step', to: 'hold' })}>
            {t(`card:trouble.${way}`)}
          </Key>
          <Choices>
            <Choice
              pictogram="screen"
              title={tile.t('card:trouble.without')}
              help={t('card:trouble.withoutHelp')}
              onPress={goWithout}
            />
          </Choices>
        </>
      )}
    </CardStage>
  );
}

/** A card that was lifted is to be laid down again; any other is best taken. */
function placeOf(words: FailureWords): CardPlace {
  return words === 'lifted' || words === 'removed'
    ? 'to lay'
    : words === 'busy' || words === 'cancelled'
      ? 'lies'
      : 'to take';
}
