import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useDesk } from './desk.ts';
import styles from './paper-dialog.module.css';
import type { SlipMistakes, TypedSlip } from './paper-typed.ts';
import { useTexts } from './use-texts.ts';

/** Props: the slip so far, what is wrong with it, and how to change it. */
export interface PaperFieldsProps {
  readonly typed: TypedSlip;
  readonly mistakes: SlipMistakes;
  readonly onType: (typed: TypedSlip) => void;
}

/** The fields of a slip in the order in which they stand on the paper. */
export function PaperFields({ typed, mistakes, onType }: PaperFieldsProps) {
  const t = useTexts();
  const { town, language } = useDesk();
  const field = (name: keyof TypedSlip) => {
    const mistake = mistakes[name];
    return {
      label: t(`paper.${name}`),
      value: typed[name],
      mistake: mistake ? t(`paper.mistake.${mistake}`) : null,
      onChange: (value: string) => onType({ ...typed, [name]: value }),
    };
  };
  return (
    <>
      <div className={styles['pair']}>
        <Field {...field('number')} figures />
        <Field {...field('arrived')} figures />
      </div>
      <SelectField {...field('errand')}>
        <option value="">{t('paper.choose')}</option>
        {town.lines.map(({ letter, name }) => (
          <optgroup key={letter} label={`${letter} ${name[language]}`}>
            {town.errands
              .filter(({ line }) => line === letter)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {letter} {title[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <div className={styles['pair']}>
        <Field {...field('from')} figures />
        <Field {...field('to')} figures />
      </div>
    </>
  );
}
