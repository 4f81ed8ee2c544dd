import { useEffect, useRef } from 'react';
import { choicesOf } from '../keys/choices.ts';
import styles from './typed-field.module.css';

/** Props of the field. */
export interface TypedFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** What was typed, large. A field, so that a real keyboard can write into it, kana by kana or as the system converts them. */
export function TypedField({ label, typed, onType }: TypedFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.scrollLeft = field.current.scrollWidth;
  }, [typed]);
  useEffect(() => followKeyboard(() => field.current), []);
  return (
    <input
      ref={field}
      className={styles['field']}
      aria-label={label}
      value={typed}
      inputMode="none"
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) choicesOf(document)[0]?.focus();
      }}
    />
  );
}

/** A letter of a real keyboard belongs into the field, wherever the focus stands; figures choose by number. */
function followKeyboard(field: () => HTMLInputElement | null): () => void {
  const follow = ({ key, ctrlKey, altKey, metaKey, target, defaultPrevented }: KeyboardEvent): void => {
    const letter = key === 'Process' || /^\p{Letter}$/u.test(key);
    if (!letter || ctrlKey || altKey || metaKey || defaultPrevented || target instanceof HTMLInputElement) return;
    const into = field();
    into?.focus({ preventScroll: true });
    into?.setSelectionRange(into.value.length, into.value.length);
  };
  addEventListener('keydown', follow);
  return () => removeEventListener('keydown', follow);
}
