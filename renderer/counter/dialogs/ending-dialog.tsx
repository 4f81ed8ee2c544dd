import { useState } from 'react';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import styles from './desk-dialog.module.css';
import { EndingRow } from './ending-row.tsx';
import { LinePicks } from './line-picks.tsx';

/** The end of the day: who still waits in my lines, no more tickets, and what becomes of each. */
export function EndingDialog() {
  const t = useTexts();
  const { acts, part, view, town } = useDesk();
  const [sure, setSure] = useState(false);
  const busy = useCounter(({ doing }) => doing !== null) ? t('common:busy') : null;
  const left = [...part.waiting, ...part.away, ...part.preparing];
  const giving = town.lines.filter(
    ({ letter }) =>
      part.lines.includes(letter) && view.lines.some((one) => one.letter === letter && one.admission.kind === 'open'),
  );
  const sendAll = (): void => {
    setSure(false);
    acts.cancelAll(part.waiting, 'closing');
  };
  return (
    <DeskDialog
      wide
      title={t('ending.title')}
      words={t(left.length === 0 ? 'ending.nobody' : 'ending.words')}
      out={t('dialog.ready')}
      keys={
        part.waiting.length > 1 && (
          <DeskKey variant={sure ? 'primary' : 'quiet'} busy={busy} onPress={sure ? sendAll : () => setSure(true)}>
            {t(sure ? 'ending.sure' : 'ending.all', { count: part.waiting.length })}
          </DeskKey>
        )
      }
    >
      {giving.length > 0 && (
        <>
          <h3 className={styles['heading']}>{t('ending.tickets')}</h3>
          <LinePicks lines={giving} rest={() => t('tickets.stop')} onPick={(letter) => acts.stopLine(letter, true)} />
        </>
      )}
      {left.length > 0 && (
        <ul className={styles['list']}>
          {left.map((stop) => (
            <EndingRow key={stop.id} stop={stop} />
          ))}
        </ul>
      )}
    </DeskDialog>
  );
}
