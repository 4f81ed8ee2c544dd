/** What is written down of dealings with personal data. */
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
  /** A word of a closed list beside the act: the outcome of a reading, the format of an export, the id of a changed fact. */
  readonly detail: string | null;
}
