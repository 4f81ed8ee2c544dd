import * as z from 'zod';
import type { TicketPaper } from '../../shared/bridge.ts';
import { languages } from '../../shared/domain/language.ts';

const line = z.string().max(200);

/** A ticket for paper as a page may hand it over: short texts, few of them. */
export const paperSchema: z.ZodType<TicketPaper> = z.strictObject({
  language: z.enum(languages),
  office: line,
  heading: line,
  ticket: z.string().min(1).max(12),
  place: z.array(line).max(8),
  ahead: line,
  wait: line,
  issued: line,
  notes: z.array(line).max(8),
  qr: z.string().min(1).max(300),
});
