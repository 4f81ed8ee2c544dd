import { cancelReasons, type Booking, type CancelReason } from '../../../shared/domain/rooms/booking.ts';
import { Picks } from '../../ui/picks.tsx';
import { titleWords } from '../booking-words.ts';
import { useOffice } from '../office.ts';
import { useTexts } from '../use-texts.ts';
import { OfficeDialog } from './office-dialog.tsx';

/** Why a booking will not happen. Its room is free at once. */
export function CancelDialog({ booking }: { readonly booking: Booking }) {
  const t = useTexts();
  const { acts } = useOffice();
  const use = booking.kind === 'use';
  return (
    <OfficeDialog
      title={t(use ? 'cancel.title' : 'cancel.titleClosed', { title: titleWords(booking, t) })}
      words={t(use ? 'cancel.words' : 'cancel.wordsClosed')}
    >
      <Picks
        picks={cancelReasons.map((reason, index) => ({
          id: reason,
          stroke: String(index + 1),
          words: t(`cancel.${reason}`),
        }))}
        onPick={(reason) => acts.cancel(booking.id, reason as CancelReason)}
      />
    </OfficeDialog>
  );
}
