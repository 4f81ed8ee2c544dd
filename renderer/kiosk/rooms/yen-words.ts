import type { Words } from '../use-texts.ts';

/** An amount of yen as it is read: 「1,200円」. */
export function yenWords(yen: number, t: Words): string {
  return t('rooms:slots.yen', { sum: yen.toLocaleString('ja-JP') });
}
