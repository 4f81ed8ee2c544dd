import { memo } from 'react';
import { signOf, type Availability } from '../../../shared/domain/rooms/availability.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import { localWords } from '../../i18n/local-words.ts';
import { roomWords } from '../booking-words.ts';
import { useTexts } from '../use-texts.ts';
import { BookingSign } from './booking-sign.tsx';
import { isFree, type DayCell, type Taken } from './day-cells.ts';
import styles from './grid.module.css';
import type { GridParts, Marks } from './grid-parts.ts';

/** Props of a place in a grid. */
export interface PlaceCellProps {
  readonly parts: GridParts;
  readonly place: Marks['place'];
  readonly openId: Marks['openId'];
  readonly cell: DayCell;
  readonly room: string;
  readonly date: string;
  /** Where it stands, for the arrows. */
  readonly x: number;
  readonly y: number;
}

/** What stands in a place: bookings to open, a slot to give, or a word why it is none. */
export const PlaceCell = memo(function PlaceCell(props: PlaceCellProps) {
  const { parts, cell } = props;
  const { placing } = parts;
  if (placing && isFree(cell, placing.moved))
    return cell.slots.map((slot) => <FreeKey key={slot.id} {...props} slot={slot.id} />);
  if (cell.taken.length > 0) return <TakenPlace {...props} />;
  return isFree(cell, null) ? <FreeKey {...props} slot={cell.slots[0]?.id ?? ''} /> : <Word status={cell.status} />;
});

function Word({ status }: { readonly status: Availability }) {
  const t = useTexts();
  return (
    <span className={styles['word']} data-status={status}>
      <AvailabilityMark shape={signOf[status]} className={styles['sign']} />
      {t(`status.${status}`)}
    </span>
  );
}

function FreeKey({ parts, place, cell, room, date, x, y, slot }: PlaceCellProps & { readonly slot: string }) {
  const t = useTexts();
  const { placing, language, dates } = parts;
  const chosen = place?.room === room && place.date === date && place.slots.includes(slot);
  const status = cell.taken.length > 0 || cell.status === 'over' ? 'open' : cell.status;
  const words = t(chosen ? 'grid.chosen' : cell.status === 'over' ? 'grid.runs' : `status.${status}`);
  const label = cell.slots.find(({ id }) => id === slot)?.label;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['free']}
      data-x={x}
      data-y={y}
      data-room={room}
      data-date={date}
      data-slot={slot}
      aria-pressed={placing ? chosen : undefined}
      aria-label={t('grid.free', {
        room: roomWords(room, parts).room,
        day: dates.dayOf(date),
        slot: label ? localWords(label, language) : '',
        status: words,
      })}
    >
      <AvailabilityMark shape={signOf[status]} className={styles['sign']} />
      <span>{words}</span>
    </button>
  );
}

function TakenPlace(props: PlaceCellProps) {
  const { cell, parts } = props;
  const own = cell.taken.filter((one) => one.own);
  const others = cell.taken.filter((one) => !one.own);
  return (
    <>
      {own.map((taken) => (
        <OwnBooking key={taken.booking.id} {...props} taken={taken} />
      ))}
      {own.length === 0 && (
        <span className={styles['word']}>
          <AvailabilityMark shape="cross" className={styles['sign']} />
          <Through others={others} room={props.room} parts={parts} />
        </span>
      )}
    </>
  );
}

/** Why nobody else can have it: another slot or another room with the same piece is taken. */
function Through({
  others,
  room,
  parts,
}: {
  readonly others: readonly Taken[];
  readonly room: string;
  readonly parts: GridParts;
}) {
  const t = useTexts();
  const [first] = others;
  if (!first || others.length > 1) return t('grid.throughSeveral', { count: others.length });
  if (first.booking.room === room) return t('grid.throughSlot');
  return t('grid.throughRoom', { room: roomWords(first.booking.room, parts).room });
}

function OwnBooking({ parts, openId, taken: { booking }, x, y }: PlaceCellProps & { readonly taken: Taken }) {
  const inside = (
    <>
      <BookingSign booking={booking} />
      {booking.title !== '' && <span className={styles['title']}>{booking.title}</span>}
    </>
  );
  const tone = { 'data-kind': booking.kind, 'data-state': booking.state };
  if (parts.placing)
    return (
      <span className={styles['booking']} {...tone}>
        {inside}
      </span>
    );
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['booking']}
      {...tone}
      data-x={x}
      data-y={y}
      data-booking={booking.id}
      aria-current={openId === booking.id ? 'true' : undefined}
    >
      {inside}
    </button>
  );
}
