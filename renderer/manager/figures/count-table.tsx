import { useTexts } from '../use-texts.ts';
import styles from './group-table.module.css';

/** Props: what is counted, and the counts. */
export interface CountTableProps {
  readonly what: string;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

/** Things and how many of them. */
export function CountTable({ what, rows }: CountTableProps) {
  const t = useTexts();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{t('figures.count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
