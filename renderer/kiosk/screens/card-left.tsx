import { ReaderStage } from '../card/reader-stage.tsx';
import { useCardCall } from '../card/use-card-call.ts';
import { useTexts } from '../use-texts.ts';

/** Whoever was here is gone or about to go, and a card still lies there. The screen stays until it is taken. */
export function CardLeft() {
  const { t, ruby } = useTexts();
  const called = useCardCall();
  return (
    <ReaderStage
      alert
      step={null}
      title={ruby.t('card:left.title')}
      lead={t('card:left.lead')}
      words={[t('card:left.owner'), t('card:left.other'), ...(called ? [t('card:take.called')] : [])]}
      place="to take"
    />
  );
}
