import * as z from 'zod';
import type { PlanPaper, Printable, TicketPaper } from '../../shared/bridge.ts';
import { languages } from '../../shared/domain/language.ts';

const line = z.string().max(200);

const ticket = z.strictObject({
  kind: z.literal('ticket'),
  language: z.enum(languages),
  office: line,
  heading: line,
  ticket: z.string().min(1).max(12),
  place: z.array(line).max(8),
  ahead: line,
  wait: line,
  then: z.strictObject({ heading: line, stops: z.array(line).max(20) }).nullable(),
  issued: line,
  notes: z.array(line).max(8),
  qr: z.string().min(1).max(300),
}) satisfies z.ZodType<TicketPaper>;

/** One thing to bring may be for a dozen matters, one counter may do a dozen with their deadlines. */
const row = z.strictObject({ text: line, detail: z.array(z.string().max(600)).max(40) });

const plan = z.strictObject({
  kind: z.literal('plan'),
  language: z.enum(languages),
  office: line,
  heading: line,
  sums: z.array(line).max(8),
  parts: z.array(z.strictObject({ heading: line, large: z.boolean(), rows: z.array(row).max(80) })).max(8),
  notes: z.array(line).max(8),
  issued: line,
}) satisfies z.ZodType<PlanPaper>;

/** A paper as a page may hand it over: short texts, and no more of them than a long plan has. */
export const paperSchema: z.ZodType<Printable> = z.discriminatedUnion('kind', [ticket, plan]);
