import type { FileRefusal, ImportKind } from '../../../shared/domain/rooms/import-report.ts';
import { bytesWords } from './bytes-words.ts';
import type { ImportWords } from './use-import-words.ts';

/** Why a file is not taken as a whole, and what to do now. */
export function refusalWords(
  { fault, limit }: FileRefusal,
  kind: ImportKind,
  t: ImportWords,
): { readonly title: string; readonly rest: string } {
  const title = t(`fault.${fault}`);
  if (fault === 'unknown-columns' && kind === 'facilities')
    return { title, rest: t('fault.unknown-columns_facilities') };
  const words = fault === 'too-large' ? bytesWords(limit ?? 0) : (limit ?? 0).toLocaleString('ja-JP');
  return { title, rest: t(`fault.${fault}_rest`, { limit: words }) };
}
