import type { Stop } from '../../../shared/domain/visit.ts';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import { errandTitle } from '../errand-title.ts';
import styles from './visitor-title.module.css';

/** Props: whom a dialog is about, and what it asks. */
export interface VisitorTitleProps {
  readonly stop: Pick<Stop, 'ticket' | 'errand' | 'line'>;
  readonly words: string;
}

/** The head of a dialog about one visitor: the number large, what they came for, what is asked. */
export function VisitorTitle({ stop, words }: VisitorTitleProps) {
  const { town, language } = useDesk();
  return (
    <span className={styles['title']}>
      <TicketNumber value={stop.ticket} className={styles['number']} />
      <span>
        <small>{errandTitle(town, stop, language)}</small>
        {words}
      </span>
    </span>
  );
}
