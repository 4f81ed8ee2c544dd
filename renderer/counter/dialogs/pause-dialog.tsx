import { useEffect, useRef, useState } from 'react';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { clockTime } from '../clock-time.ts';
import { happen } from '../store.ts';
import { CoverList } from './cover-list.tsx';
import { useTexts } from '../use-texts.ts';

/** Props: words while the answer is awaited, and what to do with the time ("HH:MM" or none). */
export interface PauseDialogProps {
  readonly busy: string | null;
  readonly onPause: (until: string | null) => void;
}

/** Asks when they will be back, if they know. */
export function PauseDialog({ busy, onPause }: PauseDialogProps) {
  const t = useTexts();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = (): void => {
    const until = clockTime(typed);
    if (until === 'unreadable') setMistake(t('pause.mistake'));
    else onPause(until);
  };
  return (
    <AskDialog
      title={t('pause.title')}
      words={t('pause.words')}
      yes={t('pause.yes')}
      no={t('pause.no')}
      busy={busy}
      onYes={send}
      onNo={() => happen({ type: 'put away' })}
    >
      <CoverList />
      <Field
        ref={field}
        figures
        label={t('pause.until')}
        hint={t('pause.untilHint')}
        value={typed}
        mistake={mistake}
        onChange={(value) => {
          setMistake(null);
          setTyped(value);
        }}
      />
    </AskDialog>
  );
}
