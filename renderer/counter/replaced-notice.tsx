import { Message } from '../ui/message.tsx';
import { useDesk } from './desk.ts';
import { officeDay } from './office-day.ts';
import { useTexts } from './use-texts.ts';

/** The hub had to begin today's records anew: visitors may hold tickets that nobody sees. */
export function ReplacedNotice() {
  const t = useTexts();
  const { view, town, dates, now } = useDesk();
  const at = view.storeReplacedAt;
  if (at === null || officeDay(at, town.office) !== officeDay(now, town.office)) return null;
  return (
    <Message pictogram="question" title={t('replaced.title')}>
      {t('replaced.rest', { time: dates.time(at) })}
    </Message>
  );
}
