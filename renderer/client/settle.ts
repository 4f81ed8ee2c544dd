import { ORPCError } from '@orpc/client';
import { ok, type Result } from '../../shared/lib/result.ts';

/** Longer than this (ms) nobody should stand and wait; the answer may still have been written, so asking again must be safe. */
export const ANSWER_WITHIN_MS = 8_000;

/** An error the contract declares, as a value. */
export type Declared<Thrown> =
  Thrown extends ORPCError<infer Code extends string, infer Data>
    ? { readonly code: Code; readonly data: Data }
    : never;

/** What can go wrong with any call besides its declared errors: no answer came, or the hub has a fault. */
export type CallTrouble =
  { readonly code: 'CONNECTION_LOST' } | { readonly code: 'HUB_FAULT'; readonly hubCode: string };

/** What a call answers once its errors are values. */
export type Settled<Value, Thrown> = Result<Value, Declared<Thrown> | CallTrouble>;

/** A call on its way, as the client types it: what it throws is part of its type. */
export type Call<Value, Thrown> = Promise<Value> & { __error?: { type: Thrown } };

/** Every error one operation can answer, e.g. `ErrorsOf<HubClient['kiosk']['issue']>`. */
export type ErrorsOf<Operation extends (...input: never[]) => unknown> =
  ReturnType<Operation> extends { __error?: { type: infer Thrown } } ? Declared<Thrown> | CallTrouble : CallTrouble;

/** Turns a call into a result: nothing is thrown, and it ends within a known time. */
export async function settle<Value, Thrown>(
  call: Call<Value, Thrown>,
  within = ANSWER_WITHIN_MS,
): Promise<Settled<Value, Thrown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), within);
  });
  try {
    return ok(await Promise.race([call, late]));
  } catch (error) {
    return { ok: false, error: trouble<Thrown>(error) };
  } finally {
    clearTimeout(timer);
  }
}

function trouble<Thrown>(error: unknown): Declared<Thrown> | CallTrouble {
  if (!(error instanceof ORPCError)) return { code: 'CONNECTION_LOST' };
  if (!error.defined) return { code: 'HUB_FAULT', hubCode: String(error.code) };
  return { code: error.code, data: error.data } as Declared<Thrown>;
}
