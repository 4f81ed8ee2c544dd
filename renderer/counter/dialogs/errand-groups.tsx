import type { Line } from '../../../shared/domain/line.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Key } from '../../ui/key.tsx';
import { useDesk } from '../desk.ts';
import styles from './errand-groups.module.css';

/** Props: which lines are on offer, and what becomes of the chosen matter (by id). */
export interface ErrandGroupsProps {
  readonly lines: readonly Line[];
  readonly onPick: (errand: string) => void;
}

/** Every matter of these lines, by line: for looking through, where nobody types. */
export function ErrandGroups({ lines, onPick }: ErrandGroupsProps) {
  const { town, language } = useDesk();
  return (
    <div className={styles['groups']}>
      {lines.map((line) => (
        <section key={line.letter} className={styles['group']}>
          <h3>
            {line.letter} {localWords(line.name, language)}
          </h3>
          <ul>
            {town.errands
              .filter((errand) => errand.line === line.letter)
              .map(({ id, title }) => (
                <li key={id}>
                  <Key className={styles['pick']} onPress={() => onPick(id)}>
                    {localWords(title, language)}
                  </Key>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
