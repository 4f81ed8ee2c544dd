import { Figures } from './figures.tsx';

/** Props of a ticket number. */
export interface TicketNumberProps {
  /** Letter and digits, set as one word. */
  readonly value: string;
  readonly className?: string | undefined;
}

/** A ticket's number: ink, fixed width, no colour. Its size follows the font size around it. */
export function TicketNumber({ value, className }: TicketNumberProps) {
  return <Figures className={className}>{value}</Figures>;
}
