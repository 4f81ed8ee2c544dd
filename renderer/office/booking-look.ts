import { signOf } from '../../shared/domain/rooms/availability.ts';
import type { Booking } from '../../shared/domain/rooms/booking.ts';
import type { AvailabilityShape } from '../ui/availability-mark.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';

/** How a booking looks in the calendar: `tone` is the ground, the sign and the word say the same. */
export interface BookingLook {
  readonly tone: 'tentative' | 'confirmed' | 'shut' | 'over';
  readonly word: `state.${Booking['state']}` | `kind.${Exclude<Booking['kind'], 'use'>}`;
  readonly sign: { readonly pictogram: PictogramName } | { readonly shape: AvailabilityShape };
}

/** Its state where somebody uses the room, its kind where nobody may. */
export function bookingLook({ kind, state }: Pick<Booking, 'kind' | 'state'>): BookingLook {
  if (state === 'cancelled' || state === 'lapsed')
    return { tone: 'over', word: `state.${state}`, sign: { pictogram: 'no' } };
  if (kind !== 'use') return { tone: 'shut', word: `kind.${kind}`, sign: { shape: signOf[kind] } };
  return state === 'tentative'
    ? { tone: 'tentative', word: 'state.tentative', sign: { pictogram: 'clock' } }
    : { tone: 'confirmed', word: 'state.confirmed', sign: { pictogram: 'yes' } };
}
