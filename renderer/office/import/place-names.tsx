import type { ReactNode } from 'react';
import { SelectField } from '../../ui/select-field.tsx';
import { useOffice } from '../office.ts';
import styles from './mapping-editor.module.css';
import { useImportWords } from './use-import-words.ts';

/** Props: names of the file that nobody knows, and what they were said to mean. */
export interface PlaceNamesProps {
  readonly names: readonly string[];
  readonly known: Readonly<Record<string, string>>;
  readonly onChange: (known: Readonly<Record<string, string>>) => void;
}

/** Which room each unknown name means. */
export function RoomNames(props: PlaceNamesProps) {
  const t = useImportWords();
  const { book, language } = useOffice();
  return (
    <Names {...props} legend={t('mapping.rooms')}>
      {book.facilities.map(({ id, name, rooms }) => (
        <optgroup key={id} label={name[language]}>
          {rooms.map((room) => (
            <option key={room.id} value={room.id}>
              {room.name[language]}
            </option>
          ))}
        </optgroup>
      ))}
    </Names>
  );
}

/** Which part of the day each unknown name means. */
export function SlotNames(props: PlaceNamesProps) {
  const t = useImportWords();
  const { book, language } = useOffice();
  return (
    <Names {...props} legend={t('mapping.slots')}>
      {book.schemes.map(({ id, name, slots }) => (
        <optgroup key={id} label={name[language]}>
          {slots.map((slot) => (
            <option key={slot.id} value={slot.id}>
              {slot.label[language]}
            </option>
          ))}
        </optgroup>
      ))}
    </Names>
  );
}

function Names({
  names,
  known,
  onChange,
  legend,
  children,
}: PlaceNamesProps & { legend: string; children: ReactNode }) {
  const t = useImportWords();
  const all = [...new Set([...names, ...Object.keys(known)])];
  if (all.length === 0) return null;
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      {all.map((name) => (
        <SelectField
          key={name}
          label={name}
          value={known[name] ?? ''}
          onChange={(id) => onChange({ ...known, [name]: id })}
        >
          <option value="">{t('mapping.unknown')}</option>
          {children}
        </SelectField>
      ))}
    </fieldset>
  );
}
