import type { BookingPeriod, Facility } from '../../shared/domain/rooms/facility.ts';
import { errandOf, lineOf } from '../../shared/domain/town.ts';
import { useHall } from './hall.ts';
import styles from './panel.module.css';
import { useTexts, type PageWords } from './use-texts.ts';

/** Where and when rooms of a house can be applied for. */
export function HowToApply({ facility }: { readonly facility: Facility }) {
  const words = useTexts();
  const { t } = words;
  const section = useSection(facility);
  const { lotteryUntilDay } = facility.period;
  return (
    <section className={styles['panel']} aria-labelledby="apply">
      <h3 id="apply" className={styles['title']}>
        {t('apply.title')}
      </h3>
      <ul className={styles['list']}>
        <li>{t('apply.hall')}</li>
        {section !== null && <li>{t('apply.counter', { section })}</li>}
        <li>{opensWords(facility.period, words)}</li>
        {lotteryUntilDay !== null && <li>{t('apply.lottery', { day: lotteryUntilDay })}</li>}
        <li>{closesWords(facility.period, words)}</li>
        <li>{t('apply.fees')}</li>
      </ul>
    </section>
  );
}

/** 「3番窓口 教育課」: the counter whose section owns the house; null = the content does not say. */
function useSection({ procedure }: Facility): string | null {
  const { town } = useHall();
  const { t, say } = useTexts();
  const errand = errandOf(town, procedure);
  const [number] = errand ? lineOf(town, errand.line).counters : [];
  const counter = town.counters.find((one) => one.number === number);
  if (!counter) return null;
  const sign = `${t('common:counter.beforeLong')}${counter.number}${t('common:counter.afterLong')}`;
  return `${sign} ${say(counter.section)}`;
}

function opensWords({ monthsBefore, onDay }: BookingPeriod, { t }: PageWords): string {
  return monthsBefore === 0
    ? t('apply.opensSame', { day: onDay })
    : t('apply.opens', { months: monthsBefore, day: onDay });
}

function closesWords({ closesDaysBefore }: BookingPeriod, { t }: PageWords): string {
  return closesDaysBefore === 0 ? t('apply.closesToday') : t('apply.closes', { count: closesDaysBefore });
}
