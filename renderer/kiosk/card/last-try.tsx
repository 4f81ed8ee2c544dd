import { Message } from '../../ui/message.tsx';
import { Choice, Choices } from '../choice.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { CardStage } from './card-stage.tsx';
import { goWithout } from './go-without.ts';
import { Promises } from './promises.tsx';

/** The last try is used only by somebody who says so; `wrong` = the one before has just failed. */
export function LastTry({ wrong }: { readonly wrong: boolean }) {
  const { t, ruby, tile } = useTexts();
  return (
    <CardStage
      step="last-try"
      title={ruby.t('card:lastTry.title')}
      lead={t('card:lastTry.lead')}
      look={
        wrong && (
          <Message pictogram="lock" title={t('card:lastTry.wrong')} urgent>
            {t('card:lastTry.wrongRest')}
          </Message>
        )
      }
    >
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
      </Choices>
      <Promises rows={[{ pictogram: 'store', words: t('card:lastTry.ask') }]} />
    </CardStage>
  );
}
