import { Message } from '../../ui/message.tsx';
import { useHall } from '../hall.ts';
import { useTexts } from '../use-texts.ts';
import type { RoomsNow } from './use-room-week.ts';

/** There is no connection: what is shown is from then. Nothing while there is one. */
export function LostMessage({ now: { week, lost } }: { readonly now: RoomsNow }) {
  const { dates } = useHall();
  const { t } = useTexts();
  if (!lost) return null;
  return (
    <Message pictogram="offline" title={t('rooms:lost.title')} urgent>
      {week ? t('rooms:lost.rest', { time: dates.time(week.asOf) }) : t('rooms:lost.never')}
    </Message>
  );
}
