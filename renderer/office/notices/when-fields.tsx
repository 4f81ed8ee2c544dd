import { useId } from 'react';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import type { EditedNotice, NoticeMistakes } from './edited-notice.ts';
import { useNoticeWords } from './use-notice-words.ts';
import { weekdays } from './when-words.ts';
import styles from './when-fields.module.css';

/** Props: what is filled in, and what is to be corrected; null = not said yet. */
export interface WhenFieldsProps {
  readonly edited: EditedNotice;
  readonly mistakes: NoticeMistakes | null;
  readonly onChange: (change: Partial<EditedNotice>) => void;
}

/** On which days and at what times. */
export function WhenFields({ edited, mistakes, onChange }: WhenFieldsProps) {
  const t = useNoticeWords();
  const { times } = edited;
  return (
    <fieldset className={styles['when']}>
      <legend className={styles['legend']}>{t('write.when')}</legend>
      <div className={styles['pair']}>
        <Field
          type="date"
          label={t('write.fromDate')}
          hint={t('write.dateHint')}
          value={edited.fromDate}
          onChange={(fromDate) => onChange({ fromDate })}
        />
        <Field
          type="date"
          label={t('write.toDate')}
          hint={t('write.dateHint')}
          value={edited.toDate}
          mistake={mistakes?.dates ? t(`mistake.${mistakes.dates}`) : null}
          onChange={(toDate) => onChange({ toDate })}
        />
      </div>
      <Weekdays chosen={edited.weekdays} onChange={(weekdays) => onChange({ weekdays })} />
      <Choices
        label={t('write.times')}
        value={edited.wholeDay ? 'whole' : 'some'}
        choices={[
          { value: 'whole', words: t('write.wholeDay') },
          { value: 'some', words: t('write.someTime') },
        ]}
        onChange={(value) => onChange({ wholeDay: value === 'whole' })}
      />
      {!edited.wholeDay && (
        <div className={styles['pair']}>
          <Field
            type="time"
            label={t('write.from')}
            value={times.from}
            mistake={mistakes?.times ? t('mistake.times') : null}
            onChange={(from) => onChange({ times: { ...times, from } })}
          />
          <Field
            type="time"
            label={t('write.to')}
            value={times.to}
            onChange={(to) => onChange({ times: { ...times, to } })}
          />
        </div>
      )}
      <Choices
        label={t('write.holidays')}
        value={edited.holidays}
        choices={(['too', 'not', 'only'] as const).map((value) => ({ value, words: t(`write.holiday.${value}`) }))}
        onChange={(holidays) => onChange({ holidays })}
      />
    </fieldset>
  );
}

/** Props of the row of weekdays: ISO numbers. */
interface WeekdaysProps {
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
}

function Weekdays({ chosen, onChange }: WeekdaysProps) {
  const t = useNoticeWords();
  const hint = useId();
  return (
    <fieldset className={styles['weekdays']} aria-describedby={hint}>
      <legend className={styles['label']}>{t('write.weekdays')}</legend>
      <p id={hint} className={styles['hint']}>
        {t('write.weekdaysHint')}
      </p>
      <div className={styles['days']}>
        {weekdays.map((day) => (
          <label key={day} className={styles['day']}>
            <input
              type="checkbox"
              checked={chosen.includes(day)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...chosen, day] : chosen.filter((one) => one !== day))
              }
            />
            {t(`weekday.${day}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
