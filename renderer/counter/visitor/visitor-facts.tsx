import type { ReactNode } from 'react';
import type { Stop } from '../../../shared/domain/visit.ts';
import { waitReasonWords, waitWords } from '../../i18n/wait-words.ts';
import { wallClock } from '../../i18n/dates.ts';
import { useDesk } from '../desk.ts';
import { minutesSince } from '../minutes-since.ts';
import { PromiseChip } from '../promise-chip.tsx';
import { promiseKept, promiseState } from '../promise-state.ts';
import { waitTexts } from '../wait-texts.ts';
import { useTexts, type Words } from '../use-texts.ts';
import styles from './visitor.module.css';

/** What is known of the visit: when they came, what they were told, how long it took, how often they were called. */
export function VisitorFacts({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { dates, now, view } = useDesk();
  const wait = view.waits[stop.id];
  const waiting = stop.firstCalledAt === null;
  const state = waiting ? promiseState(stop, now, wait) : promiseKept(stop);
  const rows: [string, ReactNode][] = [
    [t('visitor.facts.arrived'), dates.time(stop.arrivedAt)],
    [t('visitor.facts.promised'), promised(stop, t)],
    [
      t('visitor.facts.waited'),
      <>
        {stop.waitingSince === null
          ? t('visitor.facts.notYet')
          : t('visitor.facts.minutes', { minutes: minutesSince(stop.waitingSince, stop.firstCalledAt ?? now) })}{' '}
        {state.kind !== 'within' && <PromiseChip state={state} />}
      </>,
    ],
    ...(waiting && wait
      ? [
          row(
            t('visitor.facts.nowTold'),
            `${waitWords(wait.band, waitTexts(t))} ${waitReasonWords(wait.reason, waitTexts(t))}`,
          ),
        ]
      : []),
    ...(stop.heldUntil === null ? [] : [row(t('visitor.facts.back'), dates.time(stop.heldUntil))]),
    [t('visitor.facts.calls'), calls(stop, dates.time, t)],
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

const row = (label: string, value: string): [string, string] => [label, value];

function promised({ promise }: Stop, t: Words): string {
  return promise === null ? t('visitor.facts.nothingPromised') : waitWords(promise, waitTexts(t));
}

function calls({ calledAt, recalls }: Stop, time: (at: number) => string, t: Words): string {
  if (calledAt === null) return t('visitor.facts.notYet');
  return t('visitor.facts.callsValue', { count: recalls + 1, time: wallClock(time(calledAt)) });
}
