import { useLayoutEffect } from 'react';
import { useFormsContent } from '../facts/use-forms-content.ts';
import { happen, useKiosk } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import type { CardStepProps } from './card-step-props.ts';
import { ReaderStage } from './reader-stage.tsx';
import { useCardCall } from './use-card-call.ts';

/** On to the questions, but not while the card lies there. */
export function Take({ screen }: CardStepProps<'take'>) {
  const lies = useKiosk(({ reader }) => reader === 'present');
  const content = useFormsContent(screen);
  useLayoutEffect(() => {
    if (!lies) happen({ type: 'facts began', content });
  });
  return lies ? <TakeCard /> : null;
}

function TakeCard() {
  const { t, ruby } = useTexts();
  const called = useCardCall();
  return (
    <ReaderStage
      alert
      step="take"
      title={ruby.t('card:take.title')}
      lead={t('card:take.lead')}
      words={[t('card:take.goes'), t('card:take.again'), ...(called ? [t('card:take.called')] : [])]}
      place="to take"
    />
  );
}
