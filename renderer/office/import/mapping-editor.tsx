import { useState } from 'react';
import { ledgerFields, type ImportReport, type LedgerMapping } from '../../../shared/domain/rooms/import-report.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useOffice } from '../office.ts';
import { editedMapping, mappingOf, type EditedMapping } from './edited-mapping.ts';
import { readAgain } from './import-acts.ts';
import { useImport } from './import-store.ts';
import styles from './mapping-editor.module.css';
import { RoomNames, SlotNames } from './place-names.tsx';
import { useImportWords } from './use-import-words.ts';

/** Props: the file, how it was read, and what in it was not understood. */
export interface MappingEditorProps {
  readonly file: string;
  readonly mapping: LedgerMapping | null;
  readonly headings: readonly string[];
  readonly unknown: ImportReport['unknown'];
}

/** Which column is which, and which room and part of the day the words of the file mean. */
export function MappingEditor({ file, mapping, headings, unknown }: MappingEditorProps) {
  const t = useImportWords();
  const { connection, away } = useOffice();
  const saved = useImport((state) => state.mappings);
  const [edited, setEdited] = useState<EditedMapping>(() => editedMapping(mapping, t('mapping.defaultName')));
  const [keep, setKeep] = useState(true);
  const [tried, setTried] = useState(false);
  const isNamed = edited.name.trim() !== '';
  const send = (): void => {
    setTried(true);
    if (isNamed) void readAgain(connection, { file, mapping: mappingOf(edited), keep });
  };
  return (
    <form
      className={styles['editor']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3 className={styles['title']}>{t('mapping.title')}</h3>
      <p>{t('mapping.how')}</p>
      {saved.length > 0 && (
        <SelectField
          label={t('mapping.saved')}
          value=""
          onChange={(name) => setEdited(editedMapping(saved.find((one) => one.name === name) ?? mapping, name))}
        >
          <option value="">{t('mapping.choose')}</option>
          {saved.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </SelectField>
      )}
      <Columns headings={headings} edited={edited} onChange={setEdited} />
      <RoomNames names={unknown.rooms} known={edited.rooms} onChange={(rooms) => setEdited({ ...edited, rooms })} />
      <SlotNames names={unknown.slots} known={edited.slots} onChange={(slots) => setEdited({ ...edited, slots })} />
      <div className={styles['foot']}>
        <Field
          label={t('mapping.name')}
          value={edited.name}
          mistake={tried && !isNamed ? t('mapping.needName') : null}
          onChange={(name) => setEdited({ ...edited, name: name.slice(0, MOST_NAME) })}
        />
        <label className={styles['keep']}>
          <input type="checkbox" checked={keep} onChange={({ currentTarget }) => setKeep(currentTarget.checked)} />
          {t('mapping.keep')}
        </label>
        {!away && (
          <DeskKey variant="primary" submit onPress={send}>
            {t('mapping.again')}
          </DeskKey>
        )}
      </div>
    </form>
  );
}

/** Signs of a name; as the contract has it. */
const MOST_NAME = 40;

interface ColumnsProps {
  readonly headings: readonly string[];
  readonly edited: EditedMapping;
  readonly onChange: (edited: EditedMapping) => void;
}

function Columns({ headings, edited, onChange }: ColumnsProps) {
  const t = useImportWords();
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{t('mapping.columns')}</legend>
      {ledgerFields.map((field) => (
        <SelectField
          key={field}
          label={t(`field.${field}`)}
          value={edited.columns[field] ?? ''}
          onChange={(heading) => onChange({ ...edited, columns: { ...edited.columns, [field]: heading } })}
        >
          <option value="">{t('mapping.none')}</option>
          {[...new Set(headings)].map((heading) => (
            <option key={heading}>{heading}</option>
          ))}
        </SelectField>
      ))}
    </fieldset>
  );
}
