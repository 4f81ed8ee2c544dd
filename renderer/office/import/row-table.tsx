import type { ImportReport, RowReport } from '../../../shared/domain/rooms/import-report.ts';
import { Chip } from '../../ui/chip.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import type { RowFilter } from './import-state.ts';
import { importHappens, useImport } from './import-store.ts';
import styles from './row-table.module.css';
import { useImportWords } from './use-import-words.ts';

const filters = ['refused', 'repaired', 'all'] as const;

const signs: Readonly<Record<RowReport['outcome'], PictogramName>> = {
  new: 'plus',
  changed: 'pencil',
  same: 'pause',
  refused: 'no',
};

/** What becomes of each row, with the line in the file, the column, and what stood there. */
export function RowTable({ report }: { readonly report: ImportReport }) {
  const t = useImportWords();
  const filter = useImport((state) => state.filter);
  const rows = report.rows.filter((row) => isOf(row, filter));
  const total = totalOf(report, filter);
  return (
    <div>
      <div className={styles['filters']} role="group" aria-label={t('report.show')}>
        {filters.map((one) => (
          <DeskKey
            key={one}
            variant={one === filter ? 'chosen' : 'quiet'}
            current={one === filter}
            onPress={() => importHappens({ type: 'changed', change: { filter: one } })}
          >
            {t(`report.only.${one}`, { count: totalOf(report, one) })}
          </DeskKey>
        ))}
      </div>
      {rows.length < total && <p>{t('report.first', { count: rows.length })}</p>}
      {rows.length === 0 ? (
        <p>{t('report.none')}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th>{t('report.line')}</th>
              <th>{t('report.outcome')}</th>
              <th>{t('report.what')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const isOf = (row: RowReport, filter: RowFilter): boolean =>
  filter === 'all' || (filter === 'refused' ? row.outcome === 'refused' : row.repairs.length > 0);

function totalOf({ counts }: ImportReport, filter: RowFilter): number {
  if (filter === 'all') return counts.new + counts.changed + counts.same + counts.refused;
  return counts[filter];
}

function Row({ row: { line, outcome, refused, repairs } }: { readonly row: RowReport }) {
  const t = useImportWords();
  return (
    <tr>
      <td className={styles['line']}>{line}</td>
      <td>
        <Chip pictogram={signs[outcome]} tone={outcome === 'refused' ? 'check' : 'plain'}>
          {t(`outcome.${outcome}`)}
        </Chip>
      </td>
      <td>
        {refused && (
          <p>
            <b>{refused.column ?? t('report.wholeRow')}</b> {refused.column !== null && <Cell value={refused.value} />}
            <br />
            {t(`why.${refused.why}`)}
          </p>
        )}
        {repairs.map(({ column, how, was, now }) => (
          <p key={`${column} ${how}`}>
            <b>{column}</b> <Cell value={was} /> → <Cell value={now} />
            <br />
            {t(`repair.${how}`)}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** What stood in a cell; of columns that may name somebody nothing is known here. */
function Cell({ value }: { readonly value: string | null }) {
  const t = useImportWords();
  if (value === null) return <span className={styles['hidden']}>{t('report.hidden')}</span>;
  return <q className={styles['cell']}>{value === '' ? t('report.emptyValue') : value}</q>;
}
