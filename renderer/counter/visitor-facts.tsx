import type { Stop } from '../../shared/domain/visit.ts';
import { useDesk } from './desk.ts';
import { useTexts } from './use-texts.ts';
import styles from './visitor.module.css';

/** What is known of the visit. */
export function VisitorFacts({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { town, language, dates } = useDesk();
  const line = town.lines.find((one) => one.letter === stop.line);
  const calls =
    stop.calledAt === null
      ? t('visitor.facts.notYet')
      : t('visitor.facts.callsValue', { count: stop.recalls + 1, time: dates.time(stop.calledAt) });
  const rows = [
    [t('visitor.facts.line'), `${stop.line} ${line?.name[language] ?? ''}`],
    [t('visitor.facts.language'), t(`waiting.language.${stop.language}`)],
    [t('visitor.facts.arrived'), dates.time(stop.arrivedAt)],
    [t('visitor.facts.calls'), calls],
    [t('visitor.facts.serving'), stop.servingAt === null ? t('visitor.facts.notYet') : dates.time(stop.servingAt)],
  ];
  return (
    <dl className={styles['facts']}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
