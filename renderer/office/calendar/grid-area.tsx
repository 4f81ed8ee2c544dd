import type { KeyboardEvent, MouseEvent } from 'react';
import type { Facility } from '../../../shared/domain/rooms/facility.ts';
import { roomOf } from '../../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { moveInCells } from '../move-in-cells.ts';
import { happen, useOfficeState } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { DayGrid } from './day-grid.tsx';
import styles from './grid.module.css';
import type { GridParts } from './grid-parts.ts';
import { pickSlot, type PressedSlot } from './pick-slot.ts';
import { WeekGrid } from './week-grid.tsx';

/** Props: what is drawn. */
export interface GridAreaProps {
  readonly parts: GridParts | null;
  readonly facility: Facility;
  readonly view: 'week' | 'day';
}

/** The grid with its keys: arrows walk from place to place, Enter or a press opens a booking or takes a place. */
export function GridArea({ parts, facility, view }: GridAreaProps) {
  const t = useTexts();
  const pressed = (event: MouseEvent): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-booking], [data-slot]');
    if (key && parts) press(key.dataset, parts);
  };
  const moved = (event: KeyboardEvent<HTMLElement>): void => {
    if (moveInCells(event.currentTarget, event.key, view === 'week' ? 'columns' : 'rows')) event.preventDefault();
  };
  return (
    <section
      className={styles['grid']}
      data-grid=""
      tabIndex={0}
      aria-label={t('grid.label')}
      onClick={pressed}
      onKeyDown={moved}
    >
      {parts === null ? (
        <p className={styles['asking']} role="status">
          {t('common:busy')}
        </p>
      ) : view === 'week' ? (
        <WeekGrid parts={parts} facility={facility} />
      ) : (
        <DayGrid parts={parts} facilities={parts.book.facilities} />
      )}
    </section>
  );
}

/** Opens a booking, or takes a slot: into the place that is looked for, or for a new booking. */
function press({ booking, room, date, slot }: DOMStringMap, parts: GridParts): void {
  if (booking !== undefined) return happen({ type: 'booking opened', id: booking });
  if (room === undefined || date === undefined || slot === undefined) return;
  const place = placeAfter({ room, date, slot }, parts);
  happen(parts.placing ? { type: 'place picked', place } : { type: 'placing begun', booking: null, place });
}

function placeAfter(pressed: PressedSlot, { book }: GridParts) {
  const { side } = useOfficeState.getState();
  const room = roomOf(book, pressed.room);
  return pickSlot(side.kind === 'placing' ? side.place : null, pressed, room ? slotsOf(book, room) : []);
}
