import { localWords } from '../../i18n/local-words.ts';
import { roomOf } from '../../../shared/domain/rooms/room-of.ts';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useOffice } from '../office.ts';
import { useTexts } from '../use-texts.ts';
import type { AboutMistakes, TypedAbout } from './typed-about.ts';

/** Props: the fields so far, what is wrong with them, how to change them, and the room (null = none yet). */
export interface AboutFieldsProps {
  readonly typed: TypedAbout;
  readonly mistakes: AboutMistakes;
  readonly onType: (typed: TypedAbout) => void;
  readonly room: string | null;
}

/** What a booking is about and who to ask. */
export function AboutFields({ typed, mistakes, onType, room }: AboutFieldsProps) {
  const t = useTexts();
  const { book, language } = useOffice();
  const known = room === null ? null : roomOf(book, room);
  const purposes = book.purposes.filter(({ id }) => !known || known.purposes.includes(id) || id === typed.purpose);
  const field = (name: Exclude<keyof TypedAbout, 'published'>) => {
    const mistake = mistakes[name];
    return {
      label: t(`field.${name}`),
      value: typed[name],
      mistake: mistake ? t(`mistake.${mistake}`) : null,
      onChange: (value: string) => onType({ ...typed, [name]: value }),
    };
  };
  return (
    <>
      <Field {...field('title')} />
      <SelectField {...field('purpose')}>
        <option value="">{t('field.noPurpose')}</option>
        {purposes.map(({ id, name }) => (
          <option key={id} value={id}>
            {localWords(name, language)}
          </option>
        ))}
      </SelectField>
      <Field {...field('people')} />
      <Choices
        label={t('field.published')}
        value={typed.published}
        choices={[
          { value: 'no', words: t('fact.notPublished') },
          { value: 'yes', words: t('fact.yesPublished') },
        ]}
        onChange={(published) => onType({ ...typed, published })}
      />
      <Field {...field('name')} />
      <Field {...field('phone')} />
      <Field {...field('group')} />
    </>
  );
}
