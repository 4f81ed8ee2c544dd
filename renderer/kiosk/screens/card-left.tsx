import { ReadSteps } from '../card/read-steps.tsx';
import { ReaderPicture } from '../card/reader-picture.tsx';
import { useCardCall } from '../card/use-card-call.ts';
import { Stage } from '../stage.tsx';
import { useTexts } from '../use-texts.ts';

/** Whoever was here is gone or about to go, and a card still lies there. The screen stays until it is taken. */
export function CardLeft() {
  const { t, ruby } = useTexts();
  const called = useCardCall();
  const words = [t('card:left.owner'), t('card:left.other'), ...(called ? [t('card:take.called')] : [])];
  return (
    <Stage alert title={ruby.t('card:left.title')} lead={t('card:left.lead')} look={<ReadSteps words={words} />}>
      <ReaderPicture place="to take" />
    </Stage>
  );
}
