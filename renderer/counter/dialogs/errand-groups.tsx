import type { Errand } from '../../../shared/domain/errand.ts';
import type { Line } from '../../../shared/domain/line.ts';
import { useDesk } from '../desk.ts';
import styles from './desk-dialog.module.css';
import { Picks } from './picks.tsx';

const STROKES = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Props: which lines are on offer, and what becomes of the chosen matter. */
export interface ErrandGroupsProps {
  readonly lines: readonly Line[];
  readonly onPick: (errand: Errand) => void;
}

/** Every matter of these lines, by line, each with a keystroke of its own while there are enough. */
export function ErrandGroups({ lines, onPick }: ErrandGroupsProps) {
  const { town, language } = useDesk();
  const groups = lines.map((line) => ({ line, errands: town.errands.filter((errand) => errand.line === line.letter) }));
  const order = groups.flatMap(({ errands }) => errands.map(({ id }) => id));
  return (
    <div className={styles['groups']}>
      {groups.map(({ line, errands }) => (
        <section key={line.letter} className={styles['group']}>
          <h3>
            {line.letter} {line.name[language]}
          </h3>
          <Picks
            picks={errands.map((errand) => ({
              id: errand.id,
              stroke: STROKES[order.indexOf(errand.id)] ?? '',
              words: errand.title[language],
            }))}
            onPick={(id) => {
              const errand = errands.find((one) => one.id === id);
              if (errand) onPick(errand);
            }}
          />
        </section>
      ))}
    </div>
  );
}
