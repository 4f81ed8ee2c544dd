import type { FactValues } from '../../shared/domain/fact.ts';
import type { Form, FormBook } from '../../shared/domain/form.ts';
import { layOutForm } from '../../shared/forms/lay-out-form.ts';
import { A4, type PaperBox } from '../../shared/forms/paper-box.ts';
import { QrCode } from '../guide/qr-code.tsx';
import { PaperCell } from './paper-cell.tsx';
import styles from './form-paper.module.css';

/** What a sheet shows. */
export interface FormPaperProps {
  readonly form: Form;
  readonly book: FormBook;
  /** What is known; the rest stays blank to be written by hand. */
  readonly values: FactValues;
  /** Opaque code of the application, and the number of the ticket; null = a blank sheet. */
  readonly reference: { readonly code: string; readonly ticket: string } | null;
}

/** A form on A4, drawn in millimetres: what is on the screen is what comes out of the printer. Japanese, as the hall files it. */
export function FormPaper({ form, book, values, reference }: FormPaperProps) {
  const placed = layOutForm(form);
  return (
    <svg
      className={styles['sheet']}
      lang="ja"
      viewBox={`0 0 ${A4.width} ${A4.height}`}
      role="img"
      aria-label={form.paperTitle}
    >
      <Line box={placed.title} size={6.4} className={styles['title']} middle>
        {form.paperTitle}
      </Line>
      <Line box={placed.addressee} size={4.4}>
        {form.addressee}　あて
      </Line>
      {reference && (
        <>
          <svg {...placed.code}>
            <QrCode content={reference.code} label="" />
          </svg>
          <text
            className={styles['reference']}
            x={placed.reference.x + placed.reference.width}
            y={placed.reference.y + 4}
            textAnchor="end"
          >
            {reference.ticket}
          </text>
        </>
      )}
      {placed.sections.map(({ heading, box, cells }) => (
        <g key={heading}>
          <rect className={styles['heading']} {...box} height={6.5} />
          <text className={styles['headingText']} x={box.x + 2} y={box.y + 4.6}>
            {heading}
          </text>
          {cells.map((cell, index) => (
            <PaperCell key={index} placed={cell} book={book} values={values} />
          ))}
          <rect className={styles['frame']} {...box} />
        </g>
      ))}
      {form.notes.map((note, index) => (
        <text key={note} className={styles['note']} x={placed.notes.x} y={placed.notes.y + 3 + index * 4}>
          {note}
        </text>
      ))}
    </svg>
  );
}

interface LineProps {
  readonly box: PaperBox;
  readonly size: number;
  readonly className?: string | undefined;
  readonly middle?: boolean;
  readonly children: React.ReactNode;
}

function Line({ box, size, className, middle = false, children }: LineProps) {
  return (
    <text
      className={className}
      fontSize={size}
      x={middle ? box.x + box.width / 2 : box.x}
      y={box.y + box.height / 2 + size * 0.36}
      textAnchor={middle ? 'middle' : 'start'}
    >
      {children}
    </text>
  );
}
