import { useId } from 'react';
import styles from './counted-field.module.css';
import field from './field.module.css';

/** Props of a field with little room. */
export interface CountedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How full it is, in words. */
  readonly count: string;
  /** More stands there than there is room for. */
  readonly over: boolean;
  readonly lines?: number;
  readonly lang?: string;
  readonly hint?: string | undefined;
  readonly mistake?: string | null;
}

/** A text with the room it has: how much of it is taken stands beside the label while one writes. */
export function CountedField({
  label,
  value,
  onChange,
  count,
  over,
  lines = 1,
  lang,
  hint,
  mistake = null,
}: CountedFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    lang,
    className: field['input'],
    'aria-invalid': mistake !== null,
    'aria-describedby': [`${id}-count`, hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' '),
    autoComplete: 'off',
    spellCheck: false,
  };
  return (
    <div className={field['field']}>
      <div className={styles['top']}>
        <label htmlFor={id} className={field['label']}>
          {label}
        </label>
        <span id={`${id}-count`} className={over ? styles['over'] : undefined}>
          {count}
        </span>
      </div>
      {hint && (
        <p id={`${id}-hint`} className={field['hint']}>
          {hint}
        </p>
      )}
      {lines === 1 ? (
        <input {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea
          {...shared}
          rows={lines}
          onChange={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
        />
      )}
      {mistake && (
        <p id={`${id}-mistake`} className={field['mistake']} role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}
