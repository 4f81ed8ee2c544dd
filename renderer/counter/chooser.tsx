import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { search } from '../../shared/search/search.ts';
import { Field } from '../ui/field.tsx';
import { Key } from '../ui/key.tsx';
import type { Picked } from './assist/assist.ts';
import styles from './chooser.module.css';
import { useDesk } from './desk.ts';
import { pickedTitle } from './picked-title.ts';
import { useTexts } from './use-texts.ts';

/** Props of the chooser. */
export interface ChooserProps {
  /** What may be chosen. */
  readonly offers: (picked: Picked) => boolean;
  readonly onPick: (picked: Picked) => void;
  /** The field takes what is typed as soon as it is there; otherwise single keystrokes are heard. */
  readonly typing?: boolean;
  /** The list for whoever types nothing. */
  readonly children: ReactNode;
}

/** Finds a guide or an errand by typing, in any words: ↑ ↓ choose, Enter takes it. */
export function Chooser({ offers, onPick, typing = true, children }: ChooserProps) {
  const t = useTexts();
  const { index, language } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // On a tablet the keyboard on the screen would hide the list. Afterwards, since a dialog that opens takes the focus itself.
    if (typing && matchMedia('(pointer: fine)').matches) queueMicrotask(() => field.current?.focus());
  }, [typing]);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = !index || typed.trim() === '' ? null : search(index, typed, language).map(asPicked).filter(offers);
  const pick = (picked: Picked): void => {
    setTyped('');
    setAt(0);
    onPick(picked);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!found || event.nativeEvent.isComposing) return;
    const [chosen, step] = [found[at], steps[event.key]];
    if (step) setAt((before) => Math.min(found.length - 1, Math.max(0, before + step)));
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['chooser']}>
      <div onKeyDown={pressed}>
        <Field
          ref={field}
          label={t('choosing.label')}
          hint={t('choosing.hint')}
          value={typed}
          onChange={(words) => {
            setTyped(words);
            setAt(0);
          }}
        />
      </div>
      {found && <Found found={found} at={at} onPick={pick} />}
      {(!found || found.length === 0) && children}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const asPicked = ({ kind, id }: { kind: 'guide' | 'procedure'; id: string }): Picked => ({
  kind: kind === 'guide' ? 'guide' : 'errand',
  id,
});

interface FoundProps {
  readonly found: readonly Picked[];
  readonly at: number;
  readonly onPick: (picked: Picked) => void;
}

function Found({ found, at, onPick }: FoundProps) {
  const t = useTexts();
  const desk = useDesk();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (found.length === 0) return <p role="status">{t('choosing.nothing')}</p>;
  return (
    <ul ref={list} className={styles['found']} aria-label={t('choosing.found', { count: found.length })}>
      {found.map((picked, index) => {
        const { title, rest } = pickedTitle(picked, desk);
        return (
          <li key={`${picked.kind} ${picked.id}`}>
            <Key
              className={styles['pick']}
              variant={index === at ? 'chosen' : 'normal'}
              current={index === at}
              onPress={() => onPick(picked)}
            >
              <b>{title}</b>
              <small>{picked.kind === 'guide' ? t('choosing.guide') : rest}</small>
            </Key>
          </li>
        );
      })}
    </ul>
  );
}
