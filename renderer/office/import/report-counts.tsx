import type { ImportReport } from '../../../shared/domain/rooms/import-report.ts';
import { Figures } from '../../ui/figures.tsx';
import styles from './report-counts.module.css';
import { useImportWords } from './use-import-words.ts';

const shown = ['new', 'changed', 'same', 'refused', 'repaired'] as const;

/** How many rows there are of each kind. Rows that were put right are among the others. */
export function ReportCounts({ counts }: { readonly counts: ImportReport['counts'] }) {
  const t = useImportWords();
  return (
    <dl className={styles['counts']}>
      {shown.map((one) => (
        <div key={one} className={styles['count']}>
          <dt>{t(`report.${one}`)}</dt>
          <dd>
            <Figures className={styles['figure']}>{counts[one].toLocaleString('ja-JP')}</Figures> {t('report.rows')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
