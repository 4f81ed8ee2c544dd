import { DeskKey } from '../ui/desk-key.tsx';
import { Message } from '../ui/message.tsx';
import { wallClock } from '../i18n/dates.ts';
import { closingTime } from './closing-time.ts';
import styles from './closing-notice.module.css';
import { useDesk } from './desk.ts';
import { officeTime } from './office-day.ts';
import { shortcuts } from './shortcuts.ts';
import { happen } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Near or after the end of opening hours, while somebody is still here: how many, and the way to the closing routine. */
export function ClosingNotice() {
  const t = useTexts();
  const { view, town, part, now, away } = useDesk();
  const closing = closingTime(view, { hours: town.office.hours, clock: officeTime(now, town.office.timeZone) });
  const left = part.waitingCount + part.away.length + part.preparing.length;
  if (closing.kind === 'far' || left === 0 || away) return null;
  const title =
    closing.kind === 'soon'
      ? t('ending.soon', { closes: wallClock(closing.closes), minutes: closing.minutes })
      : t('ending.over');
  return (
    <div className={styles['closing']}>
      <Message pictogram="door" title={title}>
        {t('ending.left', { count: left })}
      </Message>
      <DeskKey shortcut={shortcuts.ending} onPress={() => happen({ type: 'panel opened', panel: { kind: 'ending' } })}>
        {t('ending.open')}
      </DeskKey>
    </div>
  );
}
