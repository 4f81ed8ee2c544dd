import { useEffect, useRef, useState } from 'react';
import { DeskForm } from '../ui/desk-form.tsx';
import { Message } from '../ui/message.tsx';
import { officeTime } from './office-day.ts';
import { useDesk } from './desk.ts';
import { DeskDialog } from './dialogs/desk-dialog.tsx';
import type { PaperSlip } from './hall-acts.ts';
import styles from './paper-dialog.module.css';
import { PaperEntered } from './paper-entered.tsx';
import { PaperFields } from './paper-fields.tsx';
import { emptySlip, isServed, nextSlip, readSlip, type SlipMistakes } from './paper-typed.ts';
import { paperTrouble, type PaperError } from './paper-trouble.ts';
import { useTexts } from './use-texts.ts';

/** Enters a heap of emergency slips, one after another, without leaving the keyboard. */
export function PaperDialog() {
  const t = useTexts();
  const { now, acts, town } = useDesk();
  const [typed, setTyped] = useState(emptySlip);
  const [mistakes, setMistakes] = useState<SlipMistakes>({});
  const [entered, setEntered] = useState<readonly PaperSlip[]>([]);
  const [state, setState] = useState<'rest' | 'busy' | PaperError>('rest');
  const form = useRef<HTMLDivElement>(null);
  // The number counts up by itself: the next thing to type is the time.
  const focusOn = (field: number): void => form.current?.querySelectorAll<HTMLElement>('input, select')[field]?.focus();
  useEffect(() => focusOn(0), []);
  const send = async (): Promise<void> => {
    const slip = readSlip(typed, officeTime(now, town.office.timeZone));
    setMistakes('mistakes' in slip ? slip.mistakes : {});
    if ('mistakes' in slip) return;
    setState('busy');
    const answer = await acts.enterPaper(slip);
    setState(answer.ok ? 'rest' : answer.error);
    if (!answer.ok) return focusOn(0);
    setEntered((before) => [slip, ...before]);
    setTyped(nextSlip(typed, slip));
    focusOn(1);
  };
  const trouble = typeof state === 'object' ? paperTrouble(state, typed.number, t) : null;
  return (
    <DeskDialog wide title={t('paper.title')} words={trouble ? null : t('paper.words')} out={t('paper.close')}>
      <div className={styles['columns']}>
        <div ref={form} className={styles['form']}>
          {trouble && (
            <Message pictogram="question" title={trouble.title} tone={trouble.tone} urgent>
              {trouble.rest}
            </Message>
          )}
          <DeskForm
            send={t(isServed(typed) ? 'paper.sendServed' : 'paper.sendWaiting')}
            busy={state === 'busy' ? t('common:busy') : null}
            onSend={() => void send()}
          >
            <PaperFields typed={typed} mistakes={mistakes} onType={setTyped} />
          </DeskForm>
        </div>
        <PaperEntered slips={entered} />
      </div>
    </DeskDialog>
  );
}
