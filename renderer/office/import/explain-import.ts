import type { ImportError } from './import-error.ts';
import type { ImportWords } from './use-import-words.ts';

/** What happened and what to do now. */
export interface ImportExplanation {
  readonly title: string;
  readonly rest: string;
  /** Failed = something broke; otherwise something is to be done another way. */
  readonly tone: 'note' | 'stop';
}

const rests = {
  UNKNOWN_FILE: 'trouble.UNKNOWN_FILE_rest',
  INCOMPLETE: 'trouble.INCOMPLETE_rest',
  BUSY: 'trouble.again',
  UNKNOWN_IMPORT: 'trouble.look',
  UNDONE_ALREADY: 'trouble.look',
  NOT_ALLOWED: 'trouble.NOT_ALLOWED_rest',
  TOO_FAST: 'trouble.again',
  STORE_UNAVAILABLE: 'trouble.again',
  CONNECTION_LOST: 'trouble.CONNECTION_LOST_rest',
  HUB_FAULT: 'trouble.again',
  unreadable: 'trouble.unreadable_rest',
} as const satisfies Readonly<Record<ImportError['code'], string>>;

const broken: readonly ImportError['code'][] = ['INCOMPLETE', 'STORE_UNAVAILABLE', 'CONNECTION_LOST', 'HUB_FAULT'];

/** A sentence for each thing that can go wrong; a new code does not compile without one. */
export function explainImport({ code }: ImportError, t: ImportWords): ImportExplanation {
  return { title: t(`trouble.${code}`), rest: t(rests[code]), tone: broken.includes(code) ? 'stop' : 'note' };
}
