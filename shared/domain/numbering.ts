/** The number as shown, printed and called: letter of the line and at least three digits (`A012`, `A1000`). */
export function ticketNumber(letter: string, number: number): string {
  return `${letter}${String(number).padStart(3, '0')}`;
}
