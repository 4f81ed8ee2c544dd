import type { StaffLanguage } from '../../shared/domain/language.ts';
import { DeskKey } from '../ui/desk-key.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

/** Changes this browser to the other language; the key is written in that language. */
export function LanguageKey({ onChoose }: { readonly onChoose: (language: StaffLanguage) => void }) {
  const t = useDeskTexts();
  const other: StaffLanguage = t('otherLanguageCode') === 'en' ? 'en' : 'ja';
  return (
    <DeskKey pictogram="globe" variant="quiet" lang={other} onPress={() => onChoose(other)}>
      {t('otherLanguage')}
    </DeskKey>
  );
}
