import { Message } from '../ui/message.tsx';
import { useDesk } from './desk.ts';
import { useTexts } from './use-texts.ts';

/** The hub is away: of when the picture is, and what to do meanwhile (`rest`, if that is not what it is at the desk). */
export function AwayBanner({ rest }: { readonly rest?: string }) {
  const t = useTexts();
  const { away, view, dates } = useDesk();
  if (!away) return null;
  return (
    <Message pictogram="offline" title={t('away.title', { time: dates.time(view.asOf) })} urgent>
      {rest ?? t('away.rest')}
    </Message>
  );
}
