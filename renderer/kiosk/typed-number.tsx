import { TicketNumber } from '../ui/ticket-number.tsx';
import styles from './typed-number.module.css';
import { useTexts } from './use-texts.ts';

/** A number while it is typed: what is missing stands as a line. */
export function TypedNumber({ typed }: { readonly typed: string }) {
  const { t } = useTexts();
  return (
    <p className={styles['typed']} aria-label={t('number.typed')} aria-live="polite">
      <TicketNumber value={typed.padEnd(4, '_')} />
    </p>
  );
}
