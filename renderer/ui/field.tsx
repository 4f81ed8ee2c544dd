import { useId, type HTMLInputTypeAttribute, type Ref } from 'react';
import styles from './field.module.css';

/** Props of a field. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute;
  /** What to know before writing. */
  readonly hint?: string | undefined;
  /** What to correct, in place; it stays until it is corrected. */
  readonly mistake?: string | null;
  readonly autoComplete?: string;
  readonly figures?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A line to write on, with its label above and what is wrong below. */
export function Field({ ref, label, value, onChange, hint, mistake = null, ...rest }: FieldProps) {
  const { type = 'text', autoComplete = 'off', figures = false } = rest;
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <input
        ref={ref}
        id={id}
        type={type}
        value={value}
        autoComplete={autoComplete}
        autoCapitalize="off"
        spellCheck={false}
        className={[styles['input'], figures && styles['figures']].filter(Boolean).join(' ')}
        aria-invalid={mistake !== null}
        aria-describedby={[hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {mistake && (
        <p id={`${id}-mistake`} className={styles['mistake']} role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}
