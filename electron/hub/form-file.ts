import type { FormRecord } from '../../shared/forms/form-record.ts';
import { csvText } from './csv-text.ts';

/** A drafted form as a file for the back office. Its name says the ticket and the form, nobody's name. */
export function formFile(record: FormRecord, format: 'csv' | 'json'): { fileName: string; text: string } {
  const fileName = `${record.ticket}-${record.form}.${format}`;
  return { fileName, text: format === 'csv' ? csvOf(record) : `${JSON.stringify(record, null, 2)}\n` };
}

const COLUMNS = ['fact', 'label', 'value', 'text', 'source', 'doubt', 'was'] as const;

/** One row a value, named for programs. */
function csvOf({ values }: FormRecord): string {
  const rows = values.map((value) => COLUMNS.map((column) => cell(value[column])));
  return csvText([COLUMNS, ...rows]);
}

function cell(value: string | boolean | null): string {
  return typeof value === 'boolean' ? (value ? '1' : '') : (value ?? '');
}
