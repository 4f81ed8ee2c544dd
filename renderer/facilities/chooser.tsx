import type { Facility } from '../../shared/domain/rooms/facility.ts';
import { Field } from '../ui/field.tsx';
import { Key } from '../ui/key.tsx';
import { SelectField } from '../ui/select-field.tsx';
import styles from './chooser.module.css';
import { daysAfter } from './days.ts';
import { useHall } from './hall.ts';
import { happen, useRooms } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Groups come in such sizes. */
const SIZES = [5, 10, 20, 30, 50, 100, 200];

/** Props of the search. */
export interface ChooserProps {
  /** Null = all of them. */
  readonly facility: Facility | null;
  /** First day that is looked at, ISO. */
  readonly from: string;
  /** How many rooms fit. */
  readonly found: number;
}

/** Which house, what for, how many, when. */
export function Chooser({ facility, from, found }: ChooserProps) {
  const { t } = useTexts();
  return (
    <section className={styles['chooser']} aria-labelledby="choose">
      <h2 id="choose" className={styles['title']}>
        {t('choose.title')}
      </h2>
      <div className={styles['fields']}>
        <FacilityField facility={facility} />
        <PurposeField />
        <PeopleField />
      </div>
      <div className={styles['days']}>
        <DayField from={from} />
        <DayKeys from={from} step={facility ? 'week' : 'day'} />
      </div>
      <p role="status" className={styles['found']}>
        {found === 0
          ? t('choose.nothing')
          : t(found === 1 ? 'choose.found_one' : 'choose.found_other', { count: found })}
      </p>
    </section>
  );
}

function FacilityField({ facility }: Pick<ChooserProps, 'facility'>) {
  const { t, say } = useTexts();
  const { book } = useHall();
  return (
    <SelectField
      label={t('choose.facility')}
      value={facility?.id ?? ''}
      onChange={(id) => happen({ type: 'facility chosen', facility: id === '' ? null : id })}
    >
      <option value="">{t('choose.every')}</option>
      {book.facilities.map(({ id, name }) => (
        <option key={id} value={id}>
          {say(name)}
        </option>
      ))}
    </SelectField>
  );
}

function PurposeField() {
  const { t, say } = useTexts();
  const { book } = useHall();
  const purpose = useRooms((state) => state.purpose);
  return (
    <SelectField
      label={t('choose.purpose')}
      value={purpose ?? ''}
      onChange={(id) => happen({ type: 'purpose chosen', purpose: id === '' ? null : id })}
    >
      <option value="">{t('choose.any')}</option>
      {book.purposes.map(({ id, name }) => (
        <option key={id} value={id}>
          {say(name)}
        </option>
      ))}
    </SelectField>
  );
}

function PeopleField() {
  const { t } = useTexts();
  const people = useRooms((state) => state.people);
  return (
    <SelectField
      label={t('choose.people')}
      value={String(people ?? '')}
      onChange={(size) => happen({ type: 'people chosen', people: size === '' ? null : Number(size) })}
    >
      <option value="">{t('choose.any')}</option>
      {SIZES.map((size) => (
        <option key={size} value={size}>
          {t('choose.people_up', { count: size })}
        </option>
      ))}
    </SelectField>
  );
}

/** A day that is no day (somebody clears the field) changes nothing. */
function DayField({ from }: Pick<ChooserProps, 'from'>) {
  const { t } = useTexts();
  const choose = (day: string): void => {
    if (/^20\d\d-\d\d-\d\d$/.test(day)) happen({ type: 'day chosen', day });
  };
  return <Field type="date" label={t('choose.day')} value={from} onChange={choose} />;
}

function DayKeys({ from, step }: { readonly from: string; readonly step: 'day' | 'week' }) {
  const { t } = useTexts();
  const { today } = useHall();
  const move = (days: number): void => happen({ type: 'day chosen', day: daysAfter(from, days) });
  const days = step === 'week' ? 7 : 1;
  return (
    <div className={styles['keys']}>
      <Key center rapid className={styles['key']} onPress={() => move(-days)}>
        {t(`choose.before.${step}`)}
      </Key>
      <Key
        center
        variant="quiet"
        current={from === today}
        className={styles['key']}
        onPress={() => happen({ type: 'day chosen', day: null })}
      >
        {t('choose.today')}
      </Key>
      <Key center rapid className={styles['key']} onPress={() => move(days)}>
        {t(`choose.after.${step}`)}
      </Key>
    </div>
  );
}
