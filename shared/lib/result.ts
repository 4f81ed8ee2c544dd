/** What an operation answers: a value, or one of its declared errors with the data its reader needs. */
export type Result<Value, Failure extends { code: string }> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** A good answer. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** A declared error without further data. */
export const fail = <Code extends string>(
  code: Code,
): { readonly ok: false; readonly error: { readonly code: Code } } => ({ ok: false, error: { code } });

/** A declared error with what the screen needs to explain it. */
export const failWith = <Code extends string, Data>(
  code: Code,
  data: Data,
): { readonly ok: false; readonly error: { readonly code: Code; readonly data: Data } } => ({
  ok: false,
  error: { code, data },
});
