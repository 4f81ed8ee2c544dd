import type { Stop } from '../../../shared/domain/visit.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Figures } from '../../ui/figures.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import { minutesSince } from '../minutes-since.ts';
import { PromiseChip } from '../promise-chip.tsx';
import { promiseState } from '../promise-state.ts';
import { useCanCall } from '../use-can-call.ts';
import { useTexts } from '../use-texts.ts';
import { RowNumber } from './row-number.tsx';
import { RowTags } from './row-tags.tsx';
import styles from './row.module.css';

/** One who waits: promised against actual, and while nobody is at the counter anybody may be called instead of the next. */
export function WaitingRow({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { town, language, now, view, acts } = useDesk();
  const canCall = useCanCall();
  return (
    <li className={styles['row']} data-row={stop.ticket} data-stop={stop.id}>
      <RowNumber stop={stop} />
      <div className={styles['body']}>
        <p className={styles['first']}>
          <span>{errandTitle(town, stop, language)}</span>
          <span className={styles['waited']}>
            <Figures>{minutesSince(stop.waitingSince ?? stop.arrivedAt, now)}</Figures>
            {t('waiting.minutes')}
          </span>
        </p>
        <p className={styles['second']}>
          <PromiseChip state={promiseState(stop, now, view.waits[stop.id])} />
          <RowTags stop={stop} />
        </p>
      </div>
      {canCall && (
        <DeskKey
          className={styles['key']}
          label={t('waiting.callOne', { ticket: stop.ticket })}
          onPress={() => acts.on('call', stop)}
        >
          {t('waiting.call')}
        </DeskKey>
      )}
    </li>
  );
}
