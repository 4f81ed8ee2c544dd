import { memo, useMemo } from 'react';
import type { Facility, Room } from '../../../shared/domain/rooms/facility.ts';
import { localWords } from '../../i18n/local-words.ts';
import { useTexts } from '../use-texts.ts';
import styles from './grid.module.css';
import { cellsOf, marksOf, statusesOf, type GridParts, type Marks, type Statuses } from './grid-parts.ts';
import { PlaceCell } from './place-cell.tsx';
import { useMarks } from './use-marks.ts';

/** One day of all facilities: a line for each room, its slots beside each other. What is out of sight is not laid out. */
export const DayGrid = memo(function DayGrid({
  parts,
  facilities,
}: {
  readonly parts: GridParts;
  readonly facilities: readonly Facility[];
}) {
  const { calendar, language } = parts;
  const marks = useMarks();
  const statuses = useMemo(() => statusesOf(calendar), [calendar]);
  const rows = new Map(facilities.flatMap(({ rooms }) => rooms).map(({ id }, index) => [id, index]));
  return (
    <div className={styles['day']}>
      {facilities.map((facility) => (
        <section key={facility.id} aria-label={localWords(facility.name, language)}>
          <h3 className={styles['house']}>{localWords(facility.name, language)}</h3>
          {facility.rooms.map((room) => (
            <RoomLine
              key={room.id}
              {...{ parts, room }}
              {...marksOf(marks, room.id, parts)}
              statuses={statuses.get(`${room.id} ${calendar.from}`)}
              y={rows.get(room.id) ?? 0}
            />
          ))}
        </section>
      ))}
    </div>
  );
});

interface RoomLineProps extends Marks {
  readonly parts: GridParts;
  readonly room: Room;
  readonly statuses: Statuses | undefined;
  readonly y: number;
}

const RoomLine = memo(function RoomLine({ parts, room, statuses, y, place, openId }: RoomLineProps) {
  const t = useTexts();
  const { calendar, language } = parts;
  const date = calendar.from;
  const cells = cellsOf(parts, { room, date, statuses });
  return (
    <div className={styles['row']}>
      <b className={styles['roomName']}>
        {localWords(room.name, language)}
        {room.capacity !== null && <small>{t('grid.capacity', { count: room.capacity })}</small>}
      </b>
      <div className={styles['slots']}>
        {cells.map((cell) => (
          <div key={cell.slots[0]?.id} style={{ gridColumn: `span ${cell.slots.length}` }}>
            <span className={styles['slotName']}>
              {cell.slots.map(({ label }) => localWords(label, language)).join('・')}
            </span>
            <PlaceCell {...{ parts, cell, date, y, place, openId }} room={room.id} x={cell.slots[0]?.from ?? 0} />
          </div>
        ))}
      </div>
    </div>
  );
});
