import type { Facility } from '../../../shared/domain/rooms/facility.ts';
import { localWords } from '../../i18n/local-words.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useOffice } from '../office.ts';
import { shortcuts } from '../shortcuts.ts';
import { happen, useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { daysAfter, type Span } from './calendar-days.ts';
import { otherView, turn } from './sight-moves.ts';
import styles from './sight-bar.module.css';

/** Props: the days in sight and the facility. */
export interface SightBarProps {
  readonly span: Span;
  readonly facility: Facility;
}

/** Which facility and which days are in sight, and the ways to others. */
export function SightBar({ span, facility }: SightBarProps) {
  const t = useTexts();
  const { book, language, dates } = useOffice();
  const view = useOfficeState(({ sight }) => sight.view);
  const last = daysAfter(span.from, span.days - 1);
  return (
    <div className={styles['bar']}>
      <h2 className={styles['days']}>
        {span.days === 1
          ? dates.dayOf(span.from)
          : t('sight.days', { from: dates.dayOf(span.from), to: dates.dayOf(last) })}
      </h2>
      {view === 'week' && (
        <div className={styles['facility']} data-facility="">
          <SelectField
            label={t('sight.facility', { key: shortcuts.facility })}
            value={facility.id}
            onChange={(id) => happen({ type: 'sight changed', sight: { facility: id } })}
          >
            {book.facilities.map(({ id, name }) => (
              <option key={id} value={id}>
                {localWords(name, language)}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      <div className={styles['keys']}>
        <DeskKey
          label={`${t(`sight.before.${view}`)} ${shortcuts.before}`}
          shortcut={shortcuts.before}
          onPress={() => turn(span, -1)}
        >
          {t('sight.earlier')}
        </DeskKey>
        <DeskKey shortcut={shortcuts.today} onPress={() => happen({ type: 'sight changed', sight: { from: null } })}>
          {t('sight.today')}
        </DeskKey>
        <DeskKey
          label={`${t(`sight.after.${view}`)} ${shortcuts.after}`}
          shortcut={shortcuts.after}
          onPress={() => turn(span, 1)}
        >
          {t('sight.later')}
        </DeskKey>
        <DeskKey shortcut={shortcuts.date} onPress={() => happen({ type: 'panel opened', panel: { kind: 'date' } })}>
          {t('sight.date')}
        </DeskKey>
        <DeskKey shortcut={shortcuts.view} onPress={() => otherView(span)}>
          {t(`sight.to.${view}`)}
        </DeskKey>
      </div>
    </div>
  );
}
