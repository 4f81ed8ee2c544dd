/** A text to keep as a file. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
  readonly format: 'csv' | 'json';
}

const mimeTypes = { csv: 'text/csv', json: 'application/json' } as const;

/** Hands a text to the browser as a file to keep; the file lives only in this page until it is saved. */
export function saveFile({ name, text, format }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mimeTypes[format]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
