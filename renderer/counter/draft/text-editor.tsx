import { useEffect, useRef, useState } from 'react';
import { checkValue, type FactFault } from '../../../shared/forms/check-value.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Field } from '../../ui/field.tsx';
import { useDesk } from '../desk.ts';
import { useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './correct.module.css';
import type { DraftRow } from './draft-rows.ts';
import type { EditorProps } from './editor-props.ts';
import { typedDate } from './typed-date.ts';
import { useValueWords } from './use-value-words.ts';

const inFigures: ReadonlySet<string> = new Set(['date', 'phone', 'digits', 'number']);

const labels: Readonly<Record<string, 'date' | 'phone'>> = { date: 'date', phone: 'phone' };

/** What Enter does: writes what is new, confirms what was to be checked, or only goes on. */
function sending(asIs: boolean, check: DraftRow['check']): 'write' | 'asIs' | 'next' {
  if (!asIs) return 'write';
  return check ? 'asIs' : 'next';
}

/** A line to write on, with any keyboard: kanji too. A date is read back in full before it is sent. */
export function TextEditor({ row: { fact, value, check }, shown, onWritten }: EditorProps) {
  const t = useTexts();
  const { acts } = useDesk();
  const busy = useCounter(({ doing }) => doing?.act === 'correctFact');
  const words = useValueWords();
  const before = value?.value ?? '';
  const [typed, setTyped] = useState(before);
  const [fault, setFault] = useState<FactFault | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Afterwards, since a dialog that opens takes the focus itself.
    queueMicrotask(() => {
      field.current?.focus();
      field.current?.select();
    });
  }, []);
  const { kind } = fact.kind;
  const checked = checkValue(fact, kind === 'date' ? typedDate(typed) : typed, { today: shown.today });
  const asIs = checked.ok && checked.value === before;
  const send = async (): Promise<void> => {
    if (!checked.ok) return setFault(checked.error.code);
    if (asIs && check === null) onWritten();
    else if (await acts.correctFact(shown.stop, fact.id, checked.value)) onWritten();
  };
  return (
    <form
      className={styles['write']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        ref={field}
        figures={inFigures.has(kind)}
        label={t(`draft.edit.field.${labels[kind] ?? 'words'}`)}
        value={typed}
        mistake={fault && t(`draft.fault.${fault}`)}
        onChange={(next) => {
          setFault(null);
          setTyped(next);
        }}
      />
      {kind === 'date' && checked.ok && !asIs && <p role="status">{words(fact, checked.value)}</p>}
      <DeskKey
        submit
        variant="primary"
        shortcut="Enter"
        busy={busy ? t('common:busy') : null}
        onPress={() => undefined}
      >
        {t(`draft.edit.${sending(asIs, check)}`)}
      </DeskKey>
    </form>
  );
}
