import type { ReactNode } from 'react';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useFit } from '../../ui/use-fit.ts';
import styles from './promises.module.css';

/** One thing that is promised. */
export interface PromiseRow {
  readonly pictogram: PictogramName;
  readonly words: string;
  readonly rest?: ReactNode;
}

/** What is done with personal data and what is not: flat, to be read in peace. */
export function Promises({ rows }: { readonly rows: readonly PromiseRow[] }) {
  const box = useFit<HTMLUListElement>(3);
  return (
    <ul ref={box} className={styles['promises']}>
      {rows.map(({ pictogram, words, rest }) => (
        <li key={words}>
          <Pictogram name={pictogram} className={styles['sign']} />
          <div>
            <p className={styles['words']}>{words}</p>
            {rest !== undefined && <p>{rest}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
