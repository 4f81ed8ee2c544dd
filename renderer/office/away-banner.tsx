import { Message } from '../ui/message.tsx';
import { useOffice } from './office.ts';
import { useTexts } from './use-texts.ts';

/** The hub is away: of when the picture is. */
export function AwayBanner() {
  const t = useTexts();
  const { away, view, dates } = useOffice();
  if (!away) return null;
  return (
    <Message pictogram="offline" title={t('away.title', { time: dates.time(view.asOf) })} urgent>
      {t('away.rest')}
    </Message>
  );
}
