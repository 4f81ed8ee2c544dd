import styles from './pin-rings.module.css';

/** Props of the rings. */
export interface PinRingsProps {
  readonly typed: number;
  readonly of: number;
  /** How many there are, for whoever does not see it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** How many digits of a PIN are typed; the digits themselves are shown nowhere. */
export function PinRings({ typed, of, label, className }: PinRingsProps) {
  return (
    <p className={[styles['rings'], className].filter(Boolean).join(' ')} role="status" aria-label={label}>
      {Array.from({ length: of }, (_, index) => (
        <i key={index} data-filled={index < typed || undefined} />
      ))}
    </p>
  );
}
