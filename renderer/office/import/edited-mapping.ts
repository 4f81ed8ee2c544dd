import { ledgerFields, type LedgerField, type LedgerMapping } from '../../../shared/domain/rooms/import-report.ts';

/** A way of reading while it is changed: '' = not in the file, or not known. */
export interface EditedMapping {
  readonly name: string;
  readonly columns: Readonly<Partial<Record<LedgerField, string>>>;
  readonly rooms: Readonly<Record<string, string>>;
  readonly slots: Readonly<Record<string, string>>;
}

/** As it was, under a name; without one under the usual name. */
export function editedMapping(mapping: LedgerMapping | null, usual: string): EditedMapping {
  if (!mapping) return { name: usual, columns: {}, rooms: {}, slots: {} };
  return { ...mapping, name: mapping.name === '' ? usual : mapping.name };
}

/** What goes to the hub: what was left open is left out. */
export function mappingOf({ name, columns, rooms, slots }: EditedMapping): LedgerMapping {
  const known = ledgerFields.filter((field) => (columns[field] ?? '') !== '');
  return {
    name: name.trim(),
    columns: Object.fromEntries(known.map((field) => [field, columns[field]])),
    rooms: withoutOpen(rooms),
    slots: withoutOpen(slots),
  };
}

const withoutOpen = (names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).filter(([, id]) => id !== ''));
