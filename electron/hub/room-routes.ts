import type { PublicPlaces } from '../../shared/domain/rooms/public-places.ts';
import { bookRoom } from '../commands/book-room.ts';
import { cancelBooking } from '../commands/cancel-booking.ts';
import { closeRooms } from '../commands/close-rooms.ts';
import { confirmBooking, prolongBooking } from '../commands/confirm-booking.ts';
import { listPublicPlaces } from '../commands/list-public-facilities.ts';
import { editBooking } from '../commands/edit-booking.ts';
import { moveBooking } from '../commands/move-booking.ts';
import { openBooking } from '../commands/open-booking.ts';
import { printPermit } from '../commands/print-permit.ts';
import { roomCalendar } from '../commands/room-calendar.ts';
import { answer } from './answer.ts';
import { done } from './at-counter.ts';
import { keptAnswers } from './kept-answers.ts';
import { guarded, type CallContext, type RouteDeps } from './routes.ts';
import { memberOf, staffAct } from './session-routes.ts';

/** Rooms: what everybody may see, and what the section that owns them does. */
export function roomRoutes(deps: RouteDeps) {
  const { rooms } = guarded;
  const calendar = roomCalendar(deps);
  const listed = listPublicPlaces(deps);
  const places = keptAnswers<PublicPlaces>({ now: deps.machine.now, stamp: () => Promise.resolve('') });
  const [open, permit] = [openBooking(deps), printPermit(deps)];
  return {
    facilities: rooms.facilities.handler(() => deps.content().facilities),
    week: rooms.week.handler(({ input }) => deps.week(input)),
    places: rooms.places.handler(() => places('places', listed)),
    office: rooms.office.handler(({ signal }) => deps.views.office.subscribe(signal ?? new AbortController().signal)),
    calendar: rooms.calendar.handler(({ input }) => calendar(input)),
    booking: rooms.booking.handler(async ({ input, context, errors }) =>
      answer(await open(input, acting(context)), errors),
    ),
    permit: rooms.permit.handler(async ({ input, context, errors }) =>
      done(context, answer(await permit(input, acting(context)), errors)),
    ),
    ...bookingRoutes(deps),
  };
}

/** What changes bookings. */
function bookingRoutes(deps: RouteDeps) {
  const { rooms } = guarded;
  const [book, close, move] = [bookRoom(deps), closeRooms(deps), moveBooking(deps)];
  const [confirm, prolong] = [confirmBooking(deps), prolongBooking(deps)];
  const [edit, cancel] = [editBooking(deps), cancelBooking(deps)];
  return {
    book: rooms.book.handler(async ({ input, context, errors }) =>
      done(context, answer(await book(input, acting(context)), errors)),
    ),
    close: rooms.close.handler(async ({ input, context, errors }) =>
      done(context, answer(await close(input, acting(context)), errors)),
    ),
    move: rooms.move.handler(async ({ input, context, errors }) =>
      done(context, answer(await move(input, acting(context)), errors)),
    ),
    confirm: rooms.confirm.handler(async ({ input, context, errors }) =>
      done(context, answer(await confirm(input, acting(context)), errors)),
    ),
    prolong: rooms.prolong.handler(async ({ input, context, errors }) =>
      done(context, answer(await prolong(input, acting(context)), errors)),
    ),
    edit: rooms.edit.handler(async ({ input, context, errors }) =>
      done(context, answer(await edit(input, acting(context)), errors)),
    ),
    cancel: rooms.cancel.handler(async ({ input, context, errors }) =>
      done(context, answer(await cancel(input, acting(context)), errors)),
    ),
  };
}

function acting(context: CallContext) {
  staffAct(context);
  return memberOf(context);
}
