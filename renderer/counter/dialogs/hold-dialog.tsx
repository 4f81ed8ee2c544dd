import { useState } from 'react';
import type { Stop } from '../../../shared/domain/visit.ts';
import { wallClock } from '../../i18n/dates.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Field } from '../../ui/field.tsx';
import { clockTime } from '../clock-time.ts';
import { useDesk } from '../desk.ts';
import { holdTimes } from '../hold-times.ts';
import { useTexts } from '../use-texts.ts';
import { DeskDialog } from './desk-dialog.tsx';
import styles from './desk-dialog.module.css';
import { Picks } from '../../ui/picks.tsx';
import { VisitorTitle } from './visitor-title.tsx';

const UNKNOWN = 'unknown';

/** The visitor steps out: when will they be back? One key for the usual times, a field for any other. */
export function HoldDialog({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts, now, town } = useDesk();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const send = (): void => {
    const until = clockTime(typed);
    if (until === 'unreadable' || until === null) setMistake(t('hold.mistake'));
    else acts.hold(stop, until);
  };
  const times = holdTimes(now, town.office).map(({ minutes, until }, index) => ({
    id: until,
    stroke: String(index + 1),
    words: t('hold.minutes', { minutes }),
    rest: t('hold.until', { until: wallClock(until) }),
  }));
  const unknown = { id: UNKNOWN, stroke: '0', words: t('hold.unknown'), rest: t('hold.unknownRest') };
  return (
    <DeskDialog title={<VisitorTitle stop={stop} words={t('hold.title')} />} words={t('hold.words')}>
      <Picks columns={2} picks={[...times, unknown]} onPick={(id) => acts.hold(stop, id === UNKNOWN ? null : id)} />
      <form
        className={styles['line']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field
          figures
          label={t('hold.time')}
          value={typed}
          mistake={mistake}
          onChange={(value) => {
            setMistake(null);
            setTyped(value);
          }}
        />
        <DeskKey submit shortcut="Enter" onPress={send} className={styles['send']}>
          {t('hold.send')}
        </DeskKey>
      </form>
    </DeskDialog>
  );
}
