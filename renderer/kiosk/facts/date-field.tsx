import type { Language } from '../../../shared/domain/language.ts';
import { dateWords } from '../../../shared/forms/date-words.ts';
import { Figures } from '../../ui/figures.tsx';
import { useTexts } from '../use-texts.ts';
import { datePartsOf, isoOf, mayBeDate } from './date-value.ts';
import styles from './entry-view.module.css';
import type { DateEntry } from './entry.ts';

const PARTS = ['year', 'month', 'day'] as const;

/** Year, month and day as entered, the part to be entered now marked; below, the same in both calendars. */
export function DateField({ entry }: { readonly entry: DateEntry }) {
  const { t, language } = useTexts();
  const { at, era } = entry;
  return (
    <>
      <p className={styles['date']} data-era={era}>
        {era !== 'western' && <span>{t(`facts:date.era.${era}`)}</span>}
        {PARTS.map((part) => (
          <span key={part} className={styles['part']} data-now={part === at || undefined} data-part={part}>
            <Figures>{entry[part]}</Figures>
            <span>{t(`facts:date.part.${part}`)}</span>
          </span>
        ))}
      </p>
      <p className={styles['hint']} role="status">
        {isWhole(entry) ? wholeDate(entry, language) : t(`facts:date.type.${at === 'era' ? 'year' : at}`)}
      </p>
    </>
  );
}

function isWhole(entry: DateEntry): boolean {
  const { year, month, day } = datePartsOf(entry);
  return (year ?? 0) > 1800 && (month ?? 0) > 0 && (day ?? 0) > 0 && mayBeDate(datePartsOf(entry));
}

/** In Japanese by both calendars; elsewhere by ours, and by the era where it was entered so. */
function wholeDate(entry: DateEntry, language: Language): string {
  const calendars: readonly Language[] =
    language === 'ja' ? ['ja', 'ja-x-easy'] : entry.era === 'western' ? [language] : [language, 'ja'];
  return calendars.map((calendar) => dateWords(isoOf(entry), calendar)).join(' ＝ ');
}
