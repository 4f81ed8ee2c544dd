import { useId } from 'react';
import styles from './choices.module.css';

/** Props of a choice of one. */
export interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight; the chosen one is tinted and dotted. */
export function Choices<Value extends string>({ label, choices, value, onChange }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['label']}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            className={styles['dot']}
          />
          {choice.words}
        </label>
      ))}
    </fieldset>
  );
}
