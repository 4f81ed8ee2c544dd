import type { Room, Slot } from '../../../shared/domain/rooms/facility.ts';
import type { RoomDay } from '../../../shared/domain/rooms/room-week.ts';
import { facilityOf } from '../../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { AvailabilityMark } from '../../ui/availability-mark.tsx';
import { Key } from '../../ui/key.tsx';
import { useHall } from '../hall.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { roomDayOf } from './free-places.ts';
import { daySign, slotSign } from './slot-sign.ts';
import type { RoomsNow } from './use-room-week.ts';
import styles from './week.module.css';

/** As many slots have a sign each; a day cut into more has one. */
const MOST_LINES = 4;

/** Signs one below the other in a room's days. */
export function linesOf(slots: readonly Slot[]): number {
  return slots.length > MOST_LINES ? 1 : slots.length;
}

/** Props of a room in the week. */
export interface WeekRoomProps {
  readonly room: Room;
  readonly days: readonly string[];
  readonly now: RoomsNow;
}

/** A room: what it is called and how many it holds; below it the signs of its slots on each day. */
export function WeekRoom({ room, days, now: { week } }: WeekRoomProps) {
  const { rooms: book } = useHall();
  const { t, say } = useTexts();
  const slots = slotsOf(book, room);
  const facility = facilityOf(book, room);
  const name = t('rooms:week.room', { facility: facility ? say(facility.short) : '', room: say(room.name) });
  const size = room.capacity === null ? t('rooms:week.outdoors') : t('rooms:week.capacity', { count: room.capacity });
  return (
    <section className={styles['room']} data-room={room.id}>
      <h2 className={styles['name']}>
        {name} <span>{size}</span>
      </h2>
      <div className={styles['cells']}>
        <span className={styles['labels']} aria-hidden="true">
          {slots.length <= MOST_LINES && slots.map(({ id, label }) => <span key={id}>{say(label)}</span>)}
        </span>
        {days.map((date) => (
          <Cell key={date} room={room} name={name} slots={slots} date={date} day={roomDayOf(week, room.id, date)} />
        ))}
      </div>
    </section>
  );
}

interface CellProps {
  readonly room: Room;
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly date: string;
  /** Null = not known yet. */
  readonly day: RoomDay | null;
}

/** A room on a day: a key where something is free, else only what is so. */
function Cell({ room, name, slots, date, day }: CellProps) {
  const { dates } = useHall();
  const { t, say } = useTexts();
  if (!day) return <span className={styles['cell']} />;
  const each = slots.length <= MOST_LINES;
  const signs = each ? day.slots.map(slotSign) : [daySign(day)];
  const told = each
    ? day.slots.map((slot, nth) => `${say(slots[nth]?.label ?? room.name)} ${t(`rooms:legend.${slotSign(slot)}`)}`)
    : signs.map((sign) => t(`rooms:legend.${sign}`));
  const label = t('rooms:week.cell', { room: name, day: dates.dayOf(date), slots: told.join('、') });
  const marks = signs.map((sign, nth) => <AvailabilityMark key={nth} shape={sign} className={styles['mark']} />);
  const free = day.slots.some(({ holdable }) => holdable);
  if (!free) {
    return (
      <span className={styles['cell']} role="img" aria-label={label} data-day={date}>
        {marks}
      </span>
    );
  }
  const open = { kind: 'slots', room: room.id, date, chosen: [], from: 0 } as const;
  return (
    <div className={styles['place']} data-day={date}>
      <Key center label={label} className={styles['key']} onPress={() => happen({ type: 'rooms step', step: open })}>
        {marks}
      </Key>
    </div>
  );
}
