import { Choice, Choices } from '../choice.tsx';
import { Drafted } from '../drafted.tsx';
import { useHall } from '../hall.ts';
import { happen, useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import type { CardStepProps } from './card-step-props.ts';
import { CardStage } from './card-stage.tsx';
import { FormsList } from './forms-list.tsx';
import { goWithout } from './go-without.ts';
import { PaperChoice } from './paper-choice.tsx';

/** How to fill in: with the card, by touch, or on paper at the counter. Where nothing reads cards, none is offered. */
export function Offer({ screen }: CardStepProps<'offer'>) {
  const { card } = useHall();
  const { t, ruby, tile } = useTexts();
  // in large letters the plan just before has said it
  const large = useKiosk(({ largeText }) => largeText);
  const reads = useKiosk(({ reader }) => reader !== 'no-reader');
  return (
    <CardStage
      step="offer"
      title={ruby.t('card:offer.title')}
      lead={card === 'none' || reads ? t('card:offer.lead') : `${t('card:offer.noReader')}\n${t('card:offer.lead')}`}
      look={
        <>
          <FormsList forms={screen.forms} />
          {!large && <Drafted />}
        </>
      }
    >
      <Choices>
        {reads && (
          <Choice
            pictogram="card"
            title={tile.t('card:offer.card')}
            help={t('card:offer.cardHelp')}
            onPress={() => happen({ type: 'card step', to: 'consent' })}
          />
        )}
        <Choice
          pictogram="screen"
          title={tile.t('card:offer.touch')}
          help={t('card:offer.touchHelp')}
          onPress={goWithout}
        />
        <PaperChoice plan={screen.plan} />
      </Choices>
    </CardStage>
  );
}
