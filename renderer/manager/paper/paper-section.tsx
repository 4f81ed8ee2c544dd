import { useState } from 'react';
import { EMERGENCY_LETTER, ticketNumber } from '../../../shared/domain/numbering.ts';
import { DeskForm } from '../../ui/desk-form.tsx';
import { Field } from '../../ui/field.tsx';
import { Message } from '../../ui/message.tsx';
import { useHouse } from '../house.ts';
import { useTexts } from '../use-texts.ts';
import styles from './paper-section.module.css';
import { keepPrinted, printedSoFar } from './printed-so-far.ts';
import { MOST_SLIPS, nextSlips, slipRange } from './slip-range.ts';
import { Slip } from './slip.tsx';
import { SlipSheets } from './slip-sheets.tsx';

/** Emergency numbers on paper, for the day on which nothing works: print them while everything does. */
export function PaperSection() {
  const t = useTexts();
  const { town } = useHouse();
  const { printed, remember } = usePrinted();
  const [typed, setTyped] = useState(() => words(nextSlips(printed)));
  const [sent, setSent] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const range = slipRange(typed.from, typed.to);
  const asked = typeof range === 'string' ? null : range;
  const send = (): void => {
    if (!asked) return;
    window.print();
    remember(asked.to);
    setSent(words(asked));
    setTyped(words(nextSlips(asked.to)));
  };
  const field = (end: 'from' | 'to') => ({
    label: t(`paper.${end}`),
    value: typed[end],
    figures: true,
    onChange: (value: string) => setTyped((before) => ({ ...before, [end]: value })),
  });
  return (
    <main className={styles['section']}>
      <div className={styles['form']}>
        <h1 className={styles['title']}>{t('paper.title')}</h1>
        <p>{t('paper.why')}</p>
        <ol className={styles['steps']}>
          <li>{t('paper.step1')}</li>
          <li>{t('paper.step2')}</li>
          <li>{t('paper.step3')}</li>
        </ol>
        <p>{printed > 0 ? t('paper.printed', { ticket: ticketNumber(EMERGENCY_LETTER, printed) }) : t('paper.none')}</p>
        {sent && (
          <Message pictogram="print" title={t('paper.sent', sent)}>
            {t('paper.sentRest')}
          </Message>
        )}
        <DeskForm send={t('paper.print')} busy={null} onSend={send}>
          <div className={styles['range']}>
            <Field {...field('from')} />
            <Field
              {...field('to')}
              mistake={typeof range === 'string' ? t(`paper.mistake.${range}`, { most: MOST_SLIPS }) : null}
            />
          </div>
          {asked && <p>{t('paper.sheets', { count: Math.ceil((asked.to - asked.from + 1) / 8) })}</p>}
        </DeskForm>
      </div>
      <div className={styles['sample']}>
        <h2>{t('paper.sample')}</h2>
        <Slip number={asked?.from ?? 1} office={town.office.name} />
      </div>
      {asked && <SlipSheets from={asked.from} to={asked.to} office={town.office.name} />}
    </main>
  );
}

const words = ({ from, to }: { readonly from: number; readonly to: number }) => ({
  from: ticketNumber(EMERGENCY_LETTER, from),
  to: ticketNumber(EMERGENCY_LETTER, to),
});

function usePrinted() {
  const [printed, setPrinted] = useState(() => printedSoFar(localStorage));
  const remember = (to: number): void => {
    keepPrinted(localStorage, to);
    setPrinted(to);
  };
  return { printed, remember };
}
