import { lineOf } from '../../../shared/domain/town.ts';
import { localWords } from '../../i18n/local-words.ts';
import { Figures } from '../../ui/figures.tsx';
import { useDesk } from '../desk.ts';
import { PlaceBadge } from '../place-badge.tsx';
import styles from './plan-column.module.css';

/** Props: the place of a stop in the plan (null = it is not on the ticket), the counter to walk to, and how it is there now. */
export interface PlanPlaceProps {
  readonly number: number | null;
  readonly line: string;
  readonly counter: number;
  readonly rest: string;
}

/** Where a part of the plan is done. */
export function PlanPlace({ number, line, counter, rest }: PlanPlaceProps) {
  const { town, language } = useDesk();
  return (
    <p className={styles['place']}>
      {number !== null && <Figures>{number}</Figures>}
      <PlaceBadge counter={counter} words="short" />
      <span>
        {line} {localWords(lineOf(town, line).name, language)}
        <small>{rest}</small>
      </span>
    </p>
  );
}
