import { useEffect, useRef } from 'react';
import { choicesOf } from '../keys/choices.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './typed-field.module.css';

/** What was typed, large. A field, so that a real keyboard can write into it, kana by kana or as the system converts them. */
export function TypedField({ typed }: { readonly typed: string }) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.scrollLeft = field.current.scrollWidth;
  }, [typed]);
  useEffect(() => followKeyboard(() => field.current), []);
  return (
    <input
      ref={field}
      className={styles['field']}
      aria-label={t('search:field')}
      value={typed}
      inputMode="none"
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => happen({ type: 'typed changed', typed: target.value })}
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
