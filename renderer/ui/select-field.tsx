import { useId, type ReactNode, type Ref } from 'react';
import styles from './field.module.css';

/** Props of a choice of one among many. */
export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What to correct, in place; it stays until it is corrected. */
  readonly mistake?: string | null;
  /** `<option>`s, in groups where there are many. */
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLSelectElement>;
}

/** One of many, by typing its beginning or by the arrows. */
export function SelectField({ ref, label, value, onChange, mistake = null, children }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <select
        ref={ref}
        id={id}
        value={value}
        className={styles['input']}
        aria-invalid={mistake !== null}
        aria-describedby={mistake ? `${id}-mistake` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
      {mistake && (
        <p id={`${id}-mistake`} className={styles['mistake']} role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}
