import { noFacilities, type FacilityBook, type Room, type SlotScheme } from '../domain/rooms/facility.ts';
import { applicationFaults } from './check-application.ts';
import { repeats, shapeFaults, type ContentFault } from './content-fault.ts';
import { namesIn, type ContentFiles } from './content-files.ts';
import { facilitiesFile } from './facility-schema.ts';
import { partFaults } from './room-part-faults.ts';

/** The rooms of a town; it may do without. */
export const FACILITIES = 'facilities.json';

/** The rooms against themselves, the procedures, the form and its facts. */
export function checkFacilities(files: ContentFiles): {
  readonly book: FacilityBook;
  readonly faults: ContentFault[];
} {
  const file = files[FACILITIES];
  // A file that could not be read is undefined as well: its own fault is enough.
  if (file === undefined) return { book: noFacilities, faults: [] };
  const parsed = facilitiesFile.safeParse(file);
  if (!parsed.success) return { book: noFacilities, faults: shapeFaults(FACILITIES, parsed) };
  const book: FacilityBook = parsed.data;
  const reasons = [
    ...book.schemes.flatMap((scheme, at) => inPlace(`schemes.${at}`, schemeFaults(scheme))),
    ...book.facilities.flatMap((facility, at) => [
      ...procedureFaults(facility.procedure, files).map((reason): Reason => [`facilities.${at}.procedure`, reason]),
      ...facility.rooms.flatMap((room, nth) => inPlace(`facilities.${at}.rooms.${nth}`, roomFaults(room, book))),
    ]),
    ...applicationFaults(book, files),
  ];
  return { book, faults: [...doubled(book), ...reasons.map(([path, reason]) => ({ file: FACILITIES, path, reason }))] };
}

/** A place in the file, and what is wrong there. */
type Reason = readonly [path: string, reason: string];

const inPlace = (place: string, reasons: readonly Reason[]): Reason[] =>
  reasons.map(([path, reason]) => [`${place}.${path}`, reason]);

function doubled({ facilities, schemes, purposes }: FacilityBook): ContentFault[] {
  const lists: readonly [path: string, list: readonly { readonly id: string }[]][] = [
    ['facilities.id', facilities],
    ['facilities.rooms.id', facilities.flatMap(({ rooms }) => rooms)],
    ['schemes.id', schemes],
    ['purposes.id', purposes],
  ];
  return lists.flatMap(([path, list]) =>
    repeats(
      FACILITIES,
      path,
      list.map(({ id }) => id),
    ),
  );
}

/** Slots stand by their start; one that covers others (1日) stands after them. */
function schemeFaults({ slots }: SlotScheme): Reason[] {
  const again = repeats(
    FACILITIES,
    'slots.id',
    slots.map(({ id }) => id),
  ).map(({ path, reason }): Reason => [path, reason]);
  const misplaced = slots.flatMap((slot, at): Reason[] => {
    const late = slots.slice(0, at).find((one) => slot.from < one.from && slot.to < one.to);
    return late ? [[`slots.${at}`, `begins before "${late.id}": slots stand by their start`]] : [];
  });
  return [...again, ...misplaced];
}

function procedureFaults(procedure: string, files: ContentFiles): string[] {
  const known = namesIn(files['procedures.json'], 'id');
  return known === null || known.includes(procedure) ? [] : [`no procedure "${procedure}"`];
}

function roomFaults(room: Room, book: FacilityBook): Reason[] {
  const scheme = book.schemes.find(({ id }) => id === room.scheme);
  const purposes = book.purposes.map(({ id }) => id);
  const unknownPurposes = room.purposes.filter((id) => !purposes.includes(id));
  const strangeFees = room.fees.filter(({ slot }) => slot !== null && !scheme?.slots.some(({ id }) => id === slot));
  return [
    ...(scheme ? [] : [['scheme', `no scheme "${room.scheme}"`] as const]),
    ...unknownPurposes.map((id): Reason => ['purposes', `no purpose "${id}"`]),
    ...(scheme ? strangeFees : []).map(({ slot }): Reason => ['fees', `"${slot}" is no slot of "${room.scheme}"`]),
    ...partFaults(room, book).map((reason): Reason => ['parts', reason]),
  ];
}
