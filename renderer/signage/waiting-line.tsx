import { useTranslation } from 'react-i18next';
import type { Line } from '../../shared/domain/line.ts';
import type { LineStatus } from '../../shared/domain/lobby-view.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { wallClock } from '../i18n/dates.ts';
import { waitWords } from '../i18n/wait-words.ts';
import { Condensed } from '../ui/condensed.tsx';
import { Figures } from '../ui/figures.tsx';
import { CounterSign } from './counter-sign.tsx';
import { lineState, type LineState } from './line-state.ts';
import styles from './waiting-line.module.css';

/** Props of a line's row. */
export interface WaitingLineProps {
  readonly line: Line;
  /** Missing while the town's content is newer than the picture. */
  readonly status: LineStatus | undefined;
}

/** One line: the counter to walk to, what for, how many wait. */
export function WaitingLine({ line, status }: WaitingLineProps) {
  const [counter] = line.counters;
  return (
    <li className={styles['row']} data-line={line.letter}>
      {counter === undefined ? <span /> : <CounterSign counter={counter} className={styles['badge']} />}
      <Condensed>{line.short.ja}</Condensed>
      {status && <State state={lineState(status)} />}
    </li>
  );
}

function State({ state }: { readonly state: LineState }) {
  const { t } = useTranslation(['signage', 'common']);
  switch (state.kind) {
    case 'waiting':
      return (
        <>
          <b className={styles['people']}>
            <Figures className={styles['figures']}>{state.people}</Figures>
            {t('common:people')}
          </b>
          {state.band && (
            <span className={styles['wait']}>
              <Condensed>{waitWords(state.band, (key, values) => t(key, values ?? {}), 'short')}</Condensed>
            </span>
          )}
        </>
      );
    case 'opens':
      return <span className={styles['state']}>{t('line.opens', { time: wallClock(state.time) })}</span>;
    case 'stopped':
    case 'closed':
      return <span className={styles['state']}>{t(`line.${state.kind}`)}</span>;
    case 'holiday':
      return <span className={styles['state']}>{t('line.holiday')}</span>;
    default:
      return assertNever(state);
  }
}
