/** What is written down of dealings with personal data, and of emergencies on the displays. */
export const auditActs = [
  'card.read',
  'draft.stored',
  'draft.opened',
  'draft.changed',
  'draft.identity',
  'form.printed',
  'form.accepted',
  'form.sent-back',
  'form.exported',
  'draft.erased',
  'emergency.shown',
  'emergency.ended',
  'booking.opened',
  'booking.changed',
  'permit.printed',
  'contact.erased',
  'import.applied',
  'import.undone',
] as const;

/** One of the acts. */
export type AuditAct = (typeof auditActs)[number];

/** Who dealt with which application, and when; never what stands in it. */
export interface AuditEntry {
  readonly act: AuditAct;
  /** Epoch ms. */
  readonly at: number;
  readonly businessDay: string;
  readonly staff: string | null;
  readonly counter: number | null;
  readonly device: string | null;
  readonly visit: string | null;
  readonly form: string | null;
  /** A word of a closed list beside the act: the outcome of a reading, the format of an export, the id of a changed fact, the kind of an emergency, what was done with which booking. */
  readonly detail: string | null;
}

/** A row of the log: counted from 1 without gaps. */
export type AuditRow = AuditEntry & { readonly seq: number };

/** What the first row follows. */
export const CHAIN_BEGINS = 'machimado audit';

/** What a row's hash is made of: the hash of the row before and all that stands in it, so that none can be changed or taken away alone. */
export function auditText(previous: string, row: AuditRow): string {
  const { seq, act, at, businessDay, staff, counter, device, visit, form, detail } = row;
  return JSON.stringify([previous, seq, act, at, businessDay, staff, counter, device, visit, form, detail]);
}
