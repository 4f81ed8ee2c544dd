import { useId, type Ref } from 'react';
import field from '../ui/field.module.css';
import styles from './note-field.module.css';

/** What the hub keeps of a note (characters). */
const LONGEST = 200;

/** Props of a field for a few lines. */
export interface NoteFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter; Shift+Enter begins a new line. */
  readonly onEnter: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A few lines for the next counter. */
export function NoteField({ ref, label, hint, value, onChange, onEnter }: NoteFieldProps) {
  const id = useId();
  return (
    <div className={field['field']}>
      <label htmlFor={id} className={field['label']}>
        {label}
      </label>
      <p id={`${id}-hint`} className={field['hint']}>
        {hint}
      </p>
      <textarea
        ref={ref}
        id={id}
        rows={3}
        maxLength={LONGEST}
        value={value}
        className={`${field['input']} ${styles['note']}`}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </div>
  );
}
