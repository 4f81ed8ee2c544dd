import type { BookingDetail } from '../../../shared/domain/rooms/office-view.ts';
import { failWith, ok, type Result } from '../../../shared/lib/result.ts';
import type { AboutBooking } from '../acts.ts';

/** What a booking is about, as it stands in the fields. */
export interface TypedAbout {
  readonly title: string;
  readonly published: 'yes' | 'no';
  readonly purpose: string;
  readonly people: string;
  readonly name: string;
  readonly phone: string;
  readonly group: string;
}

/** Nothing filled in. */
export const nothingTyped: TypedAbout = {
  title: '',
  published: 'no',
  purpose: '',
  people: '',
  name: '',
  phone: '',
  group: '',
};

/** What to correct, by field. */
export type AboutMistakes = Readonly<Partial<Record<keyof TypedAbout, 'empty' | 'tooLong' | 'number'>>>;

const LONGEST = { title: 60, name: 60, phone: 20, group: 60 } as const;
const MOST_PEOPLE = 9999;

/** The fields of a booking there is already. */
export function typedOf({ booking, contact }: BookingDetail): TypedAbout {
  return {
    title: booking.title,
    published: booking.published ? 'yes' : 'no',
    purpose: booking.purpose ?? '',
    people: booking.people === null ? '' : String(booking.people),
    ...(contact ?? { name: '', phone: '', group: '' }),
  };
}

/** What is sent, or what is to be corrected. `named` = there has to be a title. */
export function aboutOf(
  typed: TypedAbout,
  named: boolean,
): Result<AboutBooking, { readonly code: 'MISTAKES'; readonly data: AboutMistakes }> {
  const title = typed.title.trim();
  const people = peopleOf(typed.people);
  const contact = { name: typed.name.trim(), phone: typed.phone.normalize('NFKC').trim(), group: typed.group.trim() };
  const long = Object.entries({ title, ...contact }).filter(
    ([field, text]) => text.length > LONGEST[field as keyof typeof LONGEST],
  );
  const mistakes: AboutMistakes = {
    ...Object.fromEntries(long.map(([field]) => [field, 'tooLong'])),
    ...(named && title === '' ? { title: 'empty' } : {}),
    ...(people === 'unreadable' ? { people: 'number' } : {}),
  };
  if (people === 'unreadable' || Object.keys(mistakes).length > 0) return failWith('MISTAKES', mistakes);
  const given = Object.values(contact).some((text) => text !== '');
  return ok({
    ...{ title, people, published: typed.published === 'yes', contact: given ? contact : null },
    purpose: typed.purpose === '' ? null : typed.purpose,
  });
}

function peopleOf(typed: string): number | null | 'unreadable' {
  const plain = typed.normalize('NFKC').trim().replace(/人$/, '');
  if (plain === '') return null;
  const count = /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
  return count >= 1 && count <= MOST_PEOPLE ? count : 'unreadable';
}
