import { memo, useMemo } from 'react';
import type { Facility, Room } from '../../../shared/domain/rooms/facility.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { localWords } from '../../i18n/local-words.ts';
import { columnWords, minuteWords } from '../booking-words.ts';
import { useTexts } from '../use-texts.ts';
import { datesOf } from './calendar-days.ts';
import type { DayCell } from './day-cells.ts';
import styles from './grid.module.css';
import { cellsOf, marksOf, statusesOf, type GridParts, type Marks, type Statuses } from './grid-parts.ts';
import { PlaceCell } from './place-cell.tsx';
import { useMarks } from './use-marks.ts';

/** A week of one facility: rooms with the slots of their day below each other, a column for each day. */
export const WeekGrid = memo(function WeekGrid({
  parts,
  facility,
}: {
  readonly parts: GridParts;
  readonly facility: Facility;
}) {
  const t = useTexts();
  const { calendar, dates, today } = parts;
  const days = useMemo(() => datesOf(calendar), [calendar]);
  const marks = useMarks();
  const statuses = useMemo(() => statusesOf(calendar), [calendar]);
  return (
    <table className={styles['table']} aria-label={localWords(facility.name, parts.language)}>
      <colgroup>
        <col className={styles['roomColumn']} />
        <col className={styles['slotColumn']} />
        {days.map((date) => (
          <col key={date} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('grid.room')}</th>
          <th scope="col">{t('grid.slot')}</th>
          {days.map((date) => (
            <th key={date} scope="col" aria-label={dates.dayOf(date)} data-today={date === today ? '' : undefined}>
              {columnWords(date, parts.language)}
              {date === today && <small>{t('grid.today')}</small>}
            </th>
          ))}
        </tr>
      </thead>
      {facility.rooms.map((room, index) => (
        <RoomRows key={room.id} {...{ parts, room, days, statuses, index }} {...marksOf(marks, room.id, parts)} />
      ))}
    </table>
  );
});

interface RoomRowsProps extends Marks {
  readonly parts: GridParts;
  readonly room: Room;
  readonly days: readonly string[];
  readonly statuses: ReadonlyMap<string, Statuses>;
  readonly index: number;
}

/** More slots than any day has: rows of different rooms never share a number. */
const ROWS_A_ROOM = 100;

const RoomRows = memo(function RoomRows({ parts, room, days, statuses, index, place, openId }: RoomRowsProps) {
  const t = useTexts();
  const { book, language } = parts;
  const slots = slotsOf(book, room);
  const columns = days.map((date) =>
    startsOf(cellsOf(parts, { room, date, statuses: statuses.get(`${room.id} ${date}`) })),
  );
  return (
    <tbody>
      {slots.map((slot, row) => (
        <tr key={slot.id}>
          {row === 0 && (
            <th scope="rowgroup" rowSpan={slots.length}>
              {localWords(room.name, language)}
              {room.capacity !== null && <small>{t('grid.capacity', { count: room.capacity })}</small>}
            </th>
          )}
          <th scope="row" className={styles['slotHead']}>
            {localWords(slot.label, language)}
            <small>{t('slot.times', { from: minuteWords(slot.from, t), to: minuteWords(slot.to, t) })}</small>
          </th>
          {columns.map((cells, x) => {
            const cell = cells.get(slot.id);
            return cell ? (
              <td key={days[x]} rowSpan={cell.slots.length}>
                <PlaceCell
                  {...{ parts, cell, x, place, openId }}
                  room={room.id}
                  date={days[x] ?? ''}
                  y={index * ROWS_A_ROOM + row}
                />
              </td>
            ) : null;
          })}
        </tr>
      ))}
    </tbody>
  );
});

/** Cells by the slot they begin with. */
const startsOf = (cells: readonly DayCell[]): ReadonlyMap<string, DayCell> =>
  new Map(cells.map((cell) => [cell.slots[0]?.id ?? '', cell]));
