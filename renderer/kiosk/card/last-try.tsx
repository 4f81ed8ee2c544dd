import { Message } from '../../ui/message.tsx';
import { Choice, Choices } from '../choice.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import type { CardStepProps } from './card-step-props.ts';
import { CardStage } from './card-stage.tsx';
import { goWithout } from './go-without.ts';
import { PaperChoice } from './paper-choice.tsx';
import { ReadSteps } from './read-steps.tsx';

/** The last try is used only by somebody who says so. */
export function LastTry({ screen, step: { wrong } }: CardStepProps<'last-try'>) {
  const { t, ruby, tile } = useTexts();
  return (
    <CardStage
      step="last-try"
      title={ruby.t('card:lastTry.title')}
      lead={t('card:lastTry.lead')}
      picture="lock"
      look={
        wrong && (
          <Message pictogram="lock" title={t('card:lastTry.wrong')} urgent>
            {t('card:lastTry.wrongRest')}
          </Message>
        )
      }
    >
      <ReadSteps words={[t('card:lastTry.ask')]} />
      <Choices>
        <Choice
          pictogram="screen"
          title={tile.t('card:lastTry.without')}
          help={t('card:lastTry.withoutHelp')}
          onPress={goWithout}
        />
        <Choice
          pictogram="lock"
          title={tile.t('card:lastTry.try')}
          help={t('card:lastTry.tryHelp')}
          onPress={() => happen({ type: 'last try taken' })}
        />
        <PaperChoice plan={screen.plan} />
      </Choices>
    </CardStage>
  );
}
