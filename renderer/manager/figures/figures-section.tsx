import { useState } from 'react';
import { Message } from '../../ui/message.tsx';
import { explain } from '../explain.ts';
import { useHouse } from '../house.ts';
import { officeToday } from '../office-today.ts';
import { useTexts } from '../use-texts.ts';
import { rangeOf } from './figure-ranges.ts';
import { FiguresReport } from './figures-report.tsx';
import styles from './figures-section.module.css';
import { RangeBar } from './range-bar.tsx';
import { rangeWords } from './range-words.ts';
import { useFigures } from './use-figures.ts';

/** What happened in the hall: choose the days, look, print, take along. */
export function FiguresSection() {
  const t = useTexts();
  const { now, town, dates, language } = useHouse();
  const [range, setRange] = useState(() => rangeOf('today', officeToday(now, town.office.timeZone)));
  const [turn, setTurn] = useState(0);
  const { figures, asOf, counting, error } = useFigures(range, turn);
  const trouble = error && explain(error, t);
  return (
    <main className={styles['section']}>
      <RangeBar
        range={range}
        counting={counting}
        onChoose={(chosen) => {
          setRange(chosen);
          setTurn((before) => before + 1);
        }}
      />
      {trouble && !counting && (
        <Message pictogram="question" title={trouble.title} tone={trouble.tone} urgent>
          {trouble.rest}
        </Message>
      )}
      {figures && (
        <>
          <header className={styles['head']}>
            <p className={styles['house']}>{town.office.name[language]}</p>
            <h1 className={styles['title']}>{t('figures.title', { range: rangeWords(figures, language) })}</h1>
            <p role="status">
              {counting ? t('figures.counting') : t('figures.asOf', { day: dates.day(asOf), time: dates.time(asOf) })}
            </p>
          </header>
          {figures.visits.all === 0 ? (
            <Message pictogram="people" title={t('figures.nobody')}>
              {t('figures.nobodyRest')}
            </Message>
          ) : (
            <FiguresReport figures={figures} />
          )}
        </>
      )}
      {!figures && counting && <p role="status">{t('figures.counting')}</p>}
    </main>
  );
}
