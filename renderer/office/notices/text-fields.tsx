import type { Language } from '../../../shared/domain/language.ts';
import type { NoticeLevel } from '../../../shared/domain/notice.ts';
import { mostSigns, noticeParts, type NoticePart, type TextMistake } from '../../../shared/domain/notice-text.ts';
import { signWidth } from '../../../shared/lib/sign-width.ts';
import { CountedField } from '../../ui/counted-field.tsx';
import styles from './text-fields.module.css';
import { useNoticeWords, type NoticeWords } from './use-notice-words.ts';

/** How a reading is written; no label, so it keeps its marks. */
const READING = '[休館|きゅうかん]';

type Texts = Readonly<Record<Language, string>>;

/** Props: one language of a notice. */
export interface TextFieldsProps {
  readonly language: Language;
  readonly level: NoticeLevel;
  readonly title: Texts;
  readonly text: Texts;
  readonly mistakes: readonly TextMistake[];
  readonly onChange: (change: { readonly title?: Texts; readonly text?: Texts }) => void;
}

/** Title and text in one language, each with the room it has on the display. */
export function TextFields(props: TextFieldsProps) {
  const t = useNoticeWords();
  const { language, level, mistakes, onChange } = props;
  const own = mistakes.filter((one) => one.language === language);
  return (
    <fieldset className={styles['texts']}>
      <legend className={styles['legend']}>{t(`language.${language}`)}</legend>
      {language !== 'ja' && <p className={styles['hint']}>{t('write.leaveEmpty')}</p>}
      {noticeParts.map((part) => {
        const [used, most] = [signWidth(props[part][language]), mostSigns(level, part, language)];
        return (
          <CountedField
            key={part}
            label={t(`write.${part}`)}
            value={props[part][language]}
            lang={language === 'en' ? 'en' : 'ja'}
            lines={part === 'title' ? 1 : 2}
            hint={part === 'title' && language === 'ja-x-easy' ? `${t('write.easyHint')} ${READING}` : undefined}
            count={t(language === 'en' ? 'write.countHalf' : 'write.count', { used: Math.ceil(used), most })}
            over={used > most}
            mistake={mistakeWords(own, part, { t, most })}
            onChange={(value) => onChange({ [part]: { ...props[part], [language]: value } })}
          />
        );
      })}
    </fieldset>
  );
}

function mistakeWords(
  own: readonly TextMistake[],
  part: NoticePart,
  { t, most }: { readonly t: NoticeWords; readonly most: number },
): string | null {
  const mistake = own.find((one) => one.part === part);
  if (!mistake) return null;
  if (mistake.why === 'long') return t('mistake.long', { most });
  return t(mistake.language === 'ja' ? 'mistake.missing' : 'mistake.missingOther');
}
