import type { Booking } from '../../../shared/domain/rooms/booking.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { useOffice } from '../office.ts';
import { shortcuts } from '../shortcuts.ts';
import { useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { actsFor, bookingActs, type BookingAct } from './booking-acts.ts';
import { doAct } from './do-act.ts';

const pictograms: Readonly<Record<BookingAct, PictogramName>> = {
  confirm: 'seal',
  permit: 'print',
  prolong: 'clock',
  move: 'swap',
  edit: 'pencil',
  cancel: 'no',
};

/** Props: the booking, and which of its acts are offered here. */
export interface BookingKeysProps {
  readonly booking: Booking;
  readonly among?: readonly BookingAct[];
}

/** What can be done with a booking, each with its keystroke; the first is the one to do. */
export function BookingKeys({ booking, among = bookingActs }: BookingKeysProps) {
  const t = useTexts();
  const { acts } = useOffice();
  const doing = useOfficeState((state) => state.doing);
  return actsFor(booking)
    .filter((act) => among.includes(act))
    .map((act) => (
      <DeskKey
        key={act}
        pictogram={pictograms[act]}
        variant={act === 'confirm' || act === 'permit' ? 'primary' : 'normal'}
        shortcut={shortcuts[act]}
        busy={doing === act ? t('common:busy') : null}
        onPress={() => doAct(act, booking, acts)}
      >
        {t(act === 'cancel' && booking.kind !== 'use' ? 'act.reopen' : `act.${act}`)}
      </DeskKey>
    ));
}
