import { eventIterator, type } from '@orpc/contract';
import * as z from 'zod';
import type { Live } from '../domain/live.ts';
import type { VisitView } from '../domain/visit-view.ts';
import { operation, rating } from './base.ts';

const byCode = z.object({ code: z.string().min(16).max(64) });

const holder = () =>
  operation('anyone').errors({ UNKNOWN_CODE: {}, TOO_MANY_TRIES: { data: z.object({ seconds: z.number() }) } });

/** What the holder of a ticket may do with the code on it (the phone page); closed unless the town has a `publicUrl`. */
export const visitContract = {
  /** Live: where my visit stands. A right code always answers; wrong ones are slowed down. */
  watch: holder().input(byCode).output(eventIterator(type<Live<VisitView>>())),
  /** Gives the number up; refused while called or served. */
  cancel: holder()
    .errors({ AT_COUNTER: { data: type<{ counter: number }>() } })
    .input(byCode)
    .output(type<null>()),
  /** How the visit was; once a visit. */
  rate: holder().errors({ ALREADY_RATED: {} }).input(byCode.extend(rating.shape)).output(type<null>()),
};
