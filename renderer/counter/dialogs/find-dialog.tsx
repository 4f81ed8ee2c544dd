import { useEffect, useMemo, useState } from 'react';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Field } from '../../ui/field.tsx';
import { clockTime } from '../clock-time.ts';
import { useDesk } from '../desk.ts';
import { explain } from '../explain.ts';
import type { SearchAnswer, TicketSearch } from '../hall-acts.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import styles from './find-dialog.module.css';
import { FoundList } from './found-list.tsx';
import { LineChoice } from './line-choice.tsx';

const MINUTE = 60_000;

/** A visitor lost the ticket: today's tickets by line and time. Opens with the last hour of every line. */
export function FindDialog() {
  const t = useTexts();
  const { acts, dates, now } = useDesk();
  const [line, setLine] = useState<string | null>(null);
  const [from, setFrom] = useState(dates.time(now - 60 * MINUTE));
  const [to, setTo] = useState(dates.time(now));
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const search = useMemo(() => readSearch(line, from, to), [line, from, to]);
  useEffect(() => {
    if (!search) return;
    let current = true;
    void acts.find(search).then((found) => current && setAnswer(found));
    return () => {
      current = false;
    };
  }, [acts, search]);
  const trouble = answer && !answer.ok ? explain({ error: answer.error, act: 'help', ticket: null }, t) : null;
  return (
    <DeskDialog wide title={t('find.title')} words={t('find.words')}>
      <div className={styles['search']}>
        <Field figures label={t('find.from')} value={from} onChange={setFrom} />
        <Field figures label={t('find.to')} value={to} onChange={setTo} />
        <DeskKey
          variant="quiet"
          onPress={() => {
            setFrom('00:00');
            setTo(dates.time(now));
          }}
        >
          {t('find.today')}
        </DeskKey>
      </div>
      <LineChoice chosen={line} onChoose={setLine} />
      {!search && <p className={styles['mistake']}>{t('find.mistake')}</p>}
      {trouble && (
        <p role="alert">
          {trouble.title} {trouble.rest}
        </p>
      )}
      {answer?.ok && <FoundList found={answer.value} />}
    </DeskDialog>
  );
}

function readSearch(line: string | null, from: string, to: string): TicketSearch | null {
  const [first, last] = [clockTime(from), clockTime(to)];
  if (first === null || last === null || first === 'unreadable' || last === 'unreadable') return null;
  return first <= last ? { line, from: first, to: last } : null;
}
