import type { FigureGroup } from '../../../shared/domain/figures.ts';
import { useTexts } from '../use-texts.ts';
import type { ShownGroup } from './groups-shown.ts';
import { PromiseChart } from './promise-chart.tsx';
import { promiseKinds, promiseShare, shareWords, toldCount } from './promise-shares.ts';
import styles from './report.module.css';
import table from './group-table.module.css';

/** Props: the lines and the whole. */
export interface PromiseCardProps {
  readonly lines: readonly ShownGroup[];
  readonly all: FigureGroup;
}

/** What visitors were told about their wait, against what came. */
export function PromiseCard({ lines, all }: PromiseCardProps) {
  const t = useTexts();
  const rows = [...lines.filter(({ promise }) => toldCount(promise) > 0), { ...all, name: t('figures.all') }];
  return (
    <section className={styles['card']}>
      <h2 className={styles['title']}>{t('figures.promise')}</h2>
      {toldCount(all.promise) === 0 ? (
        <p>{t('figures.nothingTold')}</p>
      ) : (
        <>
          <PromiseChart title={t('figures.promiseShare')} groups={lines} />
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{t('figures.line')}</th>
                <th scope="col">{t('figures.told')}</th>
                {promiseKinds.map((kind) => (
                  <th key={kind} scope="col">
                    {t(`figures.kept.${kind}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, promise }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>{toldCount(promise)}</td>
                  {promiseKinds.map((kind) => (
                    <td key={kind}>{shareWords(promiseShare(promise, kind))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
