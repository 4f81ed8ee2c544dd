import { Message } from '../ui/message.tsx';
import { closedWords } from './closed-words.ts';
import { useHall } from './hall.ts';
import type { IssueTrouble } from './screen.ts';
import { useTexts } from './use-texts.ts';

/** Why no ticket came, and what to do now. */
export function TroubleMessage({ trouble }: { readonly trouble: IssueTrouble }) {
  const { dates } = useHall();
  const { t } = useTexts();
  if (trouble.kind === 'closed') {
    const words = closedWords(trouble.admission, t, dates);
    return (
      <Message pictogram="clock" title={t('trouble.closed.title')} urgent>
        <p>{words?.why}</p>
        <p>{words?.opens}</p>
      </Message>
    );
  }
  return (
    <Message pictogram="question" title={t(`trouble.${trouble.kind}.title`)} tone="stop" urgent>
      {t(`trouble.${trouble.kind}.rest`)}
    </Message>
  );
}
