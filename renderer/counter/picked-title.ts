import { errandOf, type Town } from '../../shared/domain/town.ts';
import type { Guidance } from '../../shared/domain/guidance.ts';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import { localWords } from '../i18n/local-words.ts';
import type { Picked } from './assist/assist.ts';

/** A guide or an errand as staff read it who choose: its title, and its line of examples or help. */
export function pickedTitle(
  { kind, id }: Picked,
  from: { readonly town: Town; readonly guidance: Guidance | null; readonly language: StaffLanguage },
): { readonly title: string; readonly rest: string } {
  const { town, guidance, language } = from;
  const guide = kind === 'guide' ? guidance?.guides.find((one) => one.id === id) : undefined;
  const errand = kind === 'errand' ? errandOf(town, id) : undefined;
  const [title, rest] = guide ? [guide.title, guide.examples] : [errand?.title, errand?.help];
  return { title: title ? localWords(title, language) : id, rest: rest ? localWords(rest, language) : '' };
}
