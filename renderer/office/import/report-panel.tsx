import { useState } from 'react';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useOffice } from '../office.ts';
import { dropFile } from './import-acts.ts';
import type { ImportStage } from './import-state.ts';
import { importHappens } from './import-store.ts';
import { MappingEditor } from './mapping-editor.tsx';
import { ReportCounts } from './report-counts.tsx';
import styles from './report-panel.module.css';
import { RowTable } from './row-table.tsx';
import { useImportWords } from './use-import-words.ts';

const delimiters = { ',': 'comma', '\t': 'tab', ';': 'semicolon' } as const;

/** Props: a file that was read, or that was imported. */
export interface ReportPanelProps {
  readonly stage: Extract<ImportStage, { kind: 'read' | 'applied' }>;
}

/** What a file would do, or has done, row by row. Nothing has happened yet while it is only read. */
export function ReportPanel({ stage }: ReportPanelProps) {
  const t = useImportWords();
  const { report } = stage;
  const [mapping, setMapping] = useState(false);
  const { encoding, delimiter, unused, renamed, unknown } = report;
  return (
    <section className={styles['panel']}>
      <h2 className={styles['title']}>{t(stage.kind === 'read' ? 'report.title' : 'report.titleDone')}</h2>
      <ReportCounts counts={report.counts} />
      <ReportKeys stage={stage} mapping={mapping} onMapping={() => setMapping(!mapping)} />
      {mapping && stage.kind === 'read' && stage.mapping && (
        <MappingEditor {...stage} mapping={stage.mapping} headings={report.headings} unknown={unknown} />
      )}
      <div className={styles['notes']}>
        <p>
          {t('report.read', {
            encoding: t(`encoding.${encoding}`),
            delimiter: t(`delimiter.${delimiters[delimiter]}`),
          })}{' '}
          {t('report.nobody')}
        </p>
        {renamed.map((one) => (
          <p key={one.was}>{t('report.renamed', one)}</p>
        ))}
        {unused.length > 0 && <p>{t('report.unused', { columns: unused.join('、') })}</p>}
      </div>
      <RowTable report={report} />
    </section>
  );
}

interface ReportKeysProps extends ReportPanelProps {
  readonly mapping: boolean;
  readonly onMapping: () => void;
}

function ReportKeys({ stage, mapping, onMapping }: ReportKeysProps) {
  const t = useImportWords();
  const { connection, away } = useOffice();
  const { counts } = stage.report;
  if (stage.kind === 'applied') {
    return (
      <div className={styles['keys']}>
        <DeskKey variant="primary" onPress={() => dropFile(connection)}>
          {t('put')}
        </DeskKey>
      </div>
    );
  }
  const brings = counts.new + counts.changed > 0;
  return (
    <div className={styles['keys']}>
      {brings ? (
        !away && (
          <DeskKey
            variant="primary"
            onPress={() => importHappens({ type: 'changed', change: { panel: { kind: 'apply' } } })}
            className={styles['main']}
          >
            {t('apply.key')}
          </DeskKey>
        )
      ) : (
        <b>{t('apply.nothing')}</b>
      )}
      {stage.mapping && (
        <DeskKey variant={mapping ? 'chosen' : 'quiet'} onPress={onMapping}>
          {t(mapping ? 'mapping.fold' : 'mapping.open')}
        </DeskKey>
      )}
      <DeskKey variant="quiet" onPress={() => dropFile(connection)}>
        {t('way.stop')}
      </DeskKey>
    </div>
  );
}
