/**
 * A wall-clock time as it is typed in a hurry (9:5 is none, but 1500, 15:00, １５：００ and 15時 are): "HH:MM", null when
 * nothing was typed.
 */
export function clockTime(typed: string): string | null | 'unreadable' {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return null;
  const match = /^(\d{1,2})(?::?(\d{2})|時(?:(\d{1,2})分?)?)$/.exec(plain);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2] ?? match?.[3] ?? 0)];
  if (!match || hours > 23 || minutes > 59) return 'unreadable';
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
