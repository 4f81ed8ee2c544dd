import type { FactKind } from '../../../shared/domain/fact.ts';

/** Digits of a phone number in Japan: eleven where it belongs to no place, else ten. */
const PHONE = { mobile: 11, fixed: 10 } as const;

const MOBILE = /^0[5-9]0/;

/** Where a phone number is cut while it is typed, where that is certain by how it begins. */
const PHONE_CUTS: readonly (readonly [RegExp, readonly number[]])[] = [
  [MOBILE, [3, 7]],
  [/^0120/, [4, 7]],
  [/^0[36]/, [2, 6]],
];

/** As many numbers have a key each. */
const ONE_TOUCH = 12;

/** Whether each number there can be has a key of its own. */
export function hasKeys(kind: FactKind): kind is Extract<FactKind, { readonly kind: 'number' }> {
  return kind.kind === 'number' && kind.most - kind.least < ONE_TOUCH;
}

/** The most digits that can be typed. */
export function mostDigits(kind: FactKind, typed: string): number {
  switch (kind.kind) {
    case 'phone':
      return phoneDigits(typed);
    case 'digits':
      return kind.longest;
    default:
      return kind.kind === 'number' ? String(kind.most).length : 0;
  }
}

/** Digits that are still missing; 0 = enough. */
export function digitsLeft(kind: FactKind, typed: string): number {
  if (kind.kind === 'phone') return Math.max(0, phoneDigits(typed) - typed.length);
  return kind.kind === 'digits' ? Math.max(0, kind.shortest - typed.length) : 0;
}

/** Digits in the groups they are read in. */
export function groupedDigits(kind: FactKind, typed: string): string[] {
  if (kind.kind === 'number') return [typed];
  const cuts = kind.kind === 'phone' ? phoneCuts(typed) : [4, 8, 12, 16];
  const edges = [0, ...cuts.filter((cut) => cut < typed.length), typed.length];
  return edges.slice(1).map((edge, place) => typed.slice(edges[place], edge));
}

function phoneDigits(typed: string): number {
  return MOBILE.test(typed) ? PHONE.mobile : PHONE.fixed;
}

function phoneCuts(typed: string): readonly number[] {
  return PHONE_CUTS.find(([begins]) => begins.test(typed))?.[1] ?? [];
}
