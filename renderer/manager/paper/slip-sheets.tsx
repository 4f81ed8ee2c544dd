import { memo } from 'react';
import type { LocalText } from '../../../shared/domain/language.ts';
import { Slip } from './slip.tsx';
import styles from './slip-sheets.module.css';
import { numbersOf, type SlipRange } from './slip-range.ts';

/** Slips of one sheet of A4: two columns of four. */
const A_SHEET = 8;

/** Props: which numbers, and whose they are. */
export interface SlipSheetsProps extends SlipRange {
  readonly office: LocalText;
}

/** The sheets as they come out of the printer; on the screen they are not there. Drawn again only when the numbers change. */
export const SlipSheets = memo(function SlipSheets({ from, to, office }: SlipSheetsProps) {
  const numbers = numbersOf({ from, to });
  const sheets = Array.from({ length: Math.ceil(numbers.length / A_SHEET) }, (_, at) =>
    numbers.slice(at * A_SHEET, (at + 1) * A_SHEET),
  );
  return (
    <div className={styles['sheets']}>
      {sheets.map((sheet) => (
        <section key={sheet[0]} className={styles['sheet']}>
          {sheet.map((number) => (
            <Slip key={number} number={number} office={office} />
          ))}
        </section>
      ))}
    </div>
  );
});
