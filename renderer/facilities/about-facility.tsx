import type { Facility } from '../../shared/domain/rooms/facility.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Weekday } from './days.ts';
import styles from './panel.module.css';
import { useTexts } from './use-texts.ts';

/** Where a house is, when it is closed, how its key is had, and its phone. */
export function AboutFacility({ facility }: { readonly facility: Facility }) {
  const { t, say } = useTexts();
  const closed = useClosedWords(facility);
  const { phone, keyNote } = facility;
  return (
    <section className={styles['panel']} aria-labelledby="about">
      <h3 id="about" className={styles['title']}>
        {t('about.title')}
      </h3>
      <dl className={styles['rows']}>
        <dt>{t('about.address')}</dt>
        <dd lang="ja">{facility.address}</dd>
        <dt>{t('about.closed')}</dt>
        <dd>{closed}</dd>
        {keyNote && <dt>{t('about.key')}</dt>}
        {keyNote && <dd>{say(keyNote)}</dd>}
        {phone !== null && <dt>{t('about.phone')}</dt>}
        {phone !== null && (
          <dd>
            <a className={styles['link']} href={`tel:${phone.replace(/-/g, '')}`}>
              <span className="heard">{t('about.call', { name: say(facility.name) })} </span>
              {phone}
            </a>
          </dd>
        )}
      </dl>
    </section>
  );
}

function useClosedWords({ closedWeekdays, closedOnHolidays, closedDates }: Facility): string {
  const { t, language } = useTexts();
  const days = closedWeekdays.map((one) => t(`weekdayName.${one as Weekday}`)).join(t('and'));
  const words = [
    ...(days === '' ? [] : [t('about.weekdays', { days })]),
    ...(closedOnHolidays ? [t('about.holidays')] : []),
    ...closedDates.map((date) => dateWords(date, language)),
  ];
  return words.length === 0 ? t('about.open') : words.join(t('and'));
}

/** "MM-DD" of every year, or "YYYY-MM-DD" with its year. */
function dateWords(date: string, language: Language): string {
  const everyYear = date.length === 5;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ja-JP', {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(everyYear ? {} : { year: 'numeric' }),
  });
  return format.format(Date.parse(everyYear ? `2024-${date}` : date));
}
