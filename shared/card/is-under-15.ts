/** Below this age a guardian decides about the card and shows its PIN (法定代理人). */
const OF_AGE = 15;

/** Whether the person of a card is younger than 15 on a day (ISO date). Born `YYYYMMDD`, as the card has it. */
export function isUnder15(birthDate: string, today: string): boolean {
  const fifteenth = Number(birthDate.slice(0, 4)) + OF_AGE;
  return `${fifteenth}${birthDate.slice(4)}` > today.replaceAll('-', '');
}
