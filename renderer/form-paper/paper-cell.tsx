import type { Fact, FactValues } from '../../shared/domain/fact.ts';
import type { FormBook } from '../../shared/domain/form.ts';
import type { PlacedCell } from '../../shared/forms/lay-out-form.ts';
import type { PaperBox } from '../../shared/forms/paper-box.ts';
import { printedValue } from '../../shared/forms/printed-value.ts';
import { insideCell, PaperLines } from './paper-lines.tsx';
import { PaperOptions } from './paper-options.tsx';
import styles from './form-paper.module.css';

/** A cell of a form: its label, and what is known or room to write. */
export function PaperCell({
  placed: { cell, label, value },
  book,
  values,
}: {
  readonly placed: PlacedCell;
  readonly book: FormBook;
  readonly values: FactValues;
}) {
  const { content } = cell;
  const fact = content.kind === 'fact' ? book.facts.find(({ id }) => id === content.fact) : undefined;
  return (
    <g>
      <rect className={styles['label']} {...label} />
      <PaperLines text={cell.label} box={label} largest={3.2} />
      <rect className={styles[content.kind === 'staff' ? 'staff' : 'value']} {...value} />
      {fact && <FactInCell fact={fact} box={insideCell(value)} values={values} />}
    </g>
  );
}

function FactInCell({
  fact,
  box,
  values,
}: {
  readonly fact: Fact;
  readonly box: PaperBox;
  readonly values: FactValues;
}) {
  if (fact.origins.every(({ kind }) => kind === 'never')) return <ByStaff box={box} />;
  const value = Object.hasOwn(values, fact.id) ? values[fact.id] : undefined;
  if (fact.kind.kind === 'choice' || fact.kind.kind === 'several') {
    return <PaperOptions options={fact.kind.options} chosen={value?.value ?? ''} box={box} />;
  }
  return value && value.value !== '' ? <PaperLines text={printedValue(fact, value.value)} box={box} filled /> : null;
}

/** Room for what must never be on this machine. */
function ByStaff({ box }: { readonly box: PaperBox }) {
  return (
    <text className={styles['byStaff']} x={box.x + box.width} y={box.y + box.height - 1.2} textAnchor="end">
      職員が記入
    </text>
  );
}
