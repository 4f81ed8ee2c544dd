import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import { languages } from '../domain/language.ts';
import type { Admission } from '../domain/line.ts';
import { ratingTopics } from '../domain/rating.ts';
import type { FactFault } from '../forms/check-value.ts';
import type { OperationMeta, Role } from './roles.ts';

/** Starts an operation that only these roles may call. Errors every operation can answer are declared here once. */
export const operation = (...roles: Role[]) =>
  oc.$meta<OperationMeta>({ roles: [] }).meta({ roles }).errors({
    /** The caller has not shown a credential of the right role. */
    NOT_ALLOWED: {},
    /** Too many operations in a short time; nothing was done. */
    TOO_FAST: {},
    /** The store could not write (disk full, locked); nothing was done. */
    STORE_UNAVAILABLE: {},
  });

/** Ids made by the hub. */
export const id = z.string().min(1).max(64);

/** A time of the office's wall clock. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A line's letter. */
export const letter = z.string().regex(/^[A-Z]$/);

/** Which tickets of today staff look for; null = any line. Times are inclusive. */
export const ticketSearch = z.object({ line: letter.nullable(), from: timeOfDay, to: timeOfDay });

/** Stops in their order: at each the errands done there, all of one line. */
export const plannedStops = z.array(z.array(id).min(1).max(30)).min(1).max(20);

/** A ticket for a way. The request id stays the same over retries. */
export const issueInput = z.object({
  requestId: z.uuid(),
  language: z.enum(languages),
  stops: plannedStops,
});

/** Why no ticket is given. `line` is the first of the way that gives none now. */
export const issueErrors = {
  UNKNOWN_ERRAND: {},
  /** A stop with errands of two lines, or an errand twice. */
  BAD_PLAN: {},
  LINE_CLOSED: { data: type<{ line: string; admission: Admission }>() },
};

/** What a visitor says about the visit. */
export const rating = z.object({ score: z.int().min(1).max(5), topic: z.enum(ratingTopics) });

/** A counter's number. */
export const counterNumber = z.int().min(1).max(99);

/** An id of content with dots: a fact. */
export const factId = z.string().min(1).max(64);

/** A value of a fact, before it is checked against what it belongs to. */
export const factText = z.string().max(400);

/** What a kiosk fills in: forms by id, values by fact. */
export const draftRequest = z.object({
  withCard: z.boolean(),
  forms: z.array(id).min(1).max(20),
  values: z.record(
    factId,
    z.object({ value: factText, source: z.enum(['card', 'derived', 'asked', 'staff']), doubt: z.boolean() }),
  ),
});

/** Why a draft or a value is refused: nothing of it was stored. `fact` null = the draft as a whole (an unknown form). */
export const draftErrors = { BAD_VALUE: { data: type<{ fact: string | null; fault: FactFault | null }>() } };
