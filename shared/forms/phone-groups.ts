/**
 * A phone number with hyphens where its groups are certain: mobile, free of charge, Tokyo and Osaka. The length of other area
 * codes hangs on the place, so those stay in one piece.
 */
export function phoneGroups(digits: string): string {
  return digits
    .replace(/^(0[5-9]0)(\d{4})(\d{4})$/, '$1-$2-$3')
    .replace(/^(0120)(\d{3})(\d{3})$/, '$1-$2-$3')
    .replace(/^(0[36])(\d{4})(\d{4})$/, '$1-$2-$3');
}
