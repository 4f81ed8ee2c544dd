import { layOutPermit } from '../../shared/forms/lay-out-permit.ts';
import { A4, type PaperBox } from '../../shared/forms/paper-box.ts';
import type { Permit } from '../../shared/forms/permit.ts';
import styles from './form-paper.module.css';
import { insideCell, PaperLines } from './paper-lines.tsx';

/** A permit to use a room on A4, in the look of the forms. Japanese, as the hall gives it. */
export function PermitPaper({ permit }: { readonly permit: Permit }) {
  const placed = layOutPermit(permit);
  return (
    <svg
      className={styles['sheet']}
      lang="ja"
      viewBox={`0 0 ${A4.width} ${A4.height}`}
      role="img"
      aria-label={permit.title}
    >
      <Line box={placed.title} size={7.4} at="middle" bold>
        {permit.title}
      </Line>
      <Line box={placed.number} size={4.4} at="end">
        {permit.number}
      </Line>
      <Line box={placed.date} size={4.4} at="end">
        {permit.date}
      </Line>
      {permit.addressee.map((line, index) => {
        const box = placed.addressee[index];
        const last = index === permit.addressee.length - 1;
        return box && <PaperLines key={line} text={last ? `${line}　様` : line} box={box} filled />;
      })}
      <Line box={placed.sentence} size={4.4}>
        {permit.sentence}
      </Line>
      {placed.rows.map(({ row, label, value }) => (
        <g key={row.label}>
          <rect className={styles['label']} {...label} />
          <PaperLines text={row.label} box={label} largest={3.6} />
          <rect className={styles['value']} {...value} />
          <PaperLines text={row.text} box={insideCell(value)} filled />
        </g>
      ))}
      <rect className={styles['frame']} {...placed.frame} />
      <Line box={placed.office} size={5} at="end">
        {permit.office}
      </Line>
      <rect className={styles['staff']} {...placed.seal} />
      <Line box={placed.seal} size={4} at="middle">
        公印
      </Line>
    </svg>
  );
}

interface LineProps {
  readonly box: PaperBox;
  readonly size: number;
  readonly at?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly children: string;
}

const shares = { start: 0, middle: 0.5, end: 1 } as const;

function Line({ box, size, at = 'start', bold = false, children }: LineProps) {
  return (
    <text
      className={bold ? styles['title'] : undefined}
      fontSize={size}
      x={box.x + box.width * shares[at]}
      y={box.y + box.height / 2 + size * 0.36}
      textAnchor={at}
    >
      {children}
    </text>
  );
}
