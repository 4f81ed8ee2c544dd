/** So many seconds before the end the person is asked whether they are still there. */
export const WARNING_SECONDS = 60;

/** How long a person has been away, as far as their session cares. */
export type StaffIdle =
  { readonly kind: 'there' } | { readonly kind: 'warned'; readonly secondsLeft: number } | { readonly kind: 'over' };

/** Where an idle person stands after `seconds` of the allowed `idleSeconds`. */
export function staffIdle(seconds: number, idleSeconds: number): StaffIdle {
  const secondsLeft = Math.ceil(idleSeconds - seconds);
  if (secondsLeft <= 0) return { kind: 'over' };
  return secondsLeft <= WARNING_SECONDS ? { kind: 'warned', secondsLeft } : { kind: 'there' };
}
