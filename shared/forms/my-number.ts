/** Kanji digits as ASCII ones. */
const KANJI_DIGITS = '〇一二三四五六七八九';

/** What people put between groups of digits: spaces, hyphens and their look-alikes, dots. */
const BETWEEN = /^[\s\p{Pd}ー−_.・]{1,3}$/u;

const DIGITS = 12;

/**
 * Whether twelve digits are a 個人番号 by the check digit of the ordinance (総務省令第85号, 2014, article 5): of the eleven
 * before it, counted from the right, the first six weigh 2 to 7, the others 2 to 6; 11 less the sum modulo 11, and 0 for 10 and 11.
 */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const [check, ...others] = [...digits].map(Number).reverse();
  const sum = others.reduce((before, digit, at) => before + digit * (at < 6 ? at + 2 : at - 4), 0);
  const rest = sum % 11;
  return check === (rest <= 1 ? 0 : 11 - rest);
}

/** Whether a 個人番号 stands anywhere in a text: full-width, in kanji digits, in groups, among other words. */
export function holdsMyNumber(text: string): boolean {
  const plain = [...text.normalize('NFKC')].map(digitOf).join('');
  return chains(plain).some((groups) => groups.some((_, at) => isMyNumber(upToTwelve(groups.slice(at)))));
}

function digitOf(sign: string): string {
  const at = KANJI_DIGITS.indexOf(sign);
  return at === -1 ? sign : String(at);
}

/** Groups of digits that follow each other with nothing but a separator between. */
function chains(text: string): string[][] {
  return text.split(/(\d+)/).reduce<string[][]>(
    (all, part, at) => {
      const last = all.at(-1) ?? [];
      if (at % 2 === 1) return [...all.slice(0, -1), [...last, part]];
      return BETWEEN.test(part) ? all : [...all, []];
    },
    [[]],
  );
}

/** As many whole groups from the first on as it takes for twelve digits; more than twelve are another number. */
function upToTwelve(groups: readonly string[]): string {
  return groups.reduce((before, group) => (before.length < DIGITS ? before + group : before), '');
}
