/**
 * Slips between two words: signs too many, missing, wrong or swapped (Damerau, restricted); `most` + 1 where there are
 * more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      const slips = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + wrong);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(slips, at(before, j - 2) + 1) : slips);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(at(row, b.length), most + 1);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
