import { useAway } from '../client/use-away.ts';
import { dates } from '../i18n/dates.ts';
import { useAge } from '../phone/use-age.ts';
import { Message } from '../ui/message.tsx';
import { useHall } from './hall.ts';
import styles from './page.module.css';
import type { HeardWeek } from './use-room-week.ts';
import { useTexts } from './use-texts.ts';

/** How fresh the picture is; without a line it stays, and this says how old it is. */
export function Freshness({ heard }: { readonly heard: HeardWeek | null }) {
  const { town, connection } = useHall();
  const { t, language } = useTexts();
  const minutes = useAge(heard?.heardAt ?? 0);
  const away = useAway(connection);
  if (!heard) return <p role="status">{t('loading')}</p>;
  const time = dates(language, town.office.timeZone).time(heard.week.asOf);
  if (!away) {
    return (
      <p className={styles['fresh']}>
        <b>{t('common:asOf', { time })}</b> <span>{t('fresh')}</span>
      </p>
    );
  }
  const count = minutes === 1 ? 'away.age_one' : 'away.age_other';
  return (
    <Message pictogram="offline" title={t('away.title')}>
      <p>{minutes > 0 ? t(count, { time, count: minutes }) : t('away.now', { time })}</p>
      <p>{t('away.rest')}</p>
    </Message>
  );
}
