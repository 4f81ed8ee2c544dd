/** Years before the first of each era, by the letters and names people write. */
const eras: Readonly<Record<string, number>> = {
  ...{ m: 1867, 明治: 1867, t: 1911, 大正: 1911, s: 1925, 昭和: 1925 },
  ...{ h: 1988, 平成: 1988, r: 2018, 令和: 2018 },
};

const written = /^(?:(\d{4})|([mtshr]|明治|大正|昭和|平成|令和)(\d{1,2}|元))[-./年](\d{1,2})[-./月](\d{1,2})日?$/;
const run = /^(\d{4})(\d\d)(\d\d)$/;

/** A date as people type it (1987-4-3, 19870403, S62.4.3, 昭和62年4月3日) as `YYYY-MM-DD`; what is none stays as it is. */
export function typedDate(typed: string): string {
  const text = typed.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const [, year, era, ofEra, month, day] = written.exec(text) ?? [];
  if (month && day) return iso(year ?? String((eras[era ?? ''] ?? 0) + Number(ofEra === '元' ? 1 : ofEra)), month, day);
  const [, runYear, runMonth, runDay] = run.exec(text) ?? [];
  return runYear && runMonth && runDay ? iso(runYear, runMonth, runDay) : typed;
}

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
