import { facilityOf } from '../../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { Choice, Choices } from '../choice.tsx';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { fittingRooms } from './fitting-rooms.ts';
import { freePlaces } from './free-places.ts';
import { LostMessage } from './lost-message.tsx';
import { labelsWords } from './room-words.ts';
import type { RoomsStepProps } from './rooms-step-props.ts';
import { useRoomSources } from './use-room-words.ts';

/** As many near places are offered before the whole table. */
const NEAR = 3;

/** Somebody was quicker, or the room is gone: the nearest free ones. Nothing that was said is asked again. */
export function Refused({ screen: { wish }, step: { request, refusal }, now }: RoomsStepProps<'refused'>) {
  const { rooms: book, dates } = useHall();
  const { t, say, ruby } = useTexts();
  const sources = useRoomSources();
  const near = freePlaces(now.week, fittingRooms(book, wish, null), request).slice(0, NEAR);
  const known = now.week !== null;
  return (
    <Stage
      title={ruby.t(`rooms:refused.${refusal.kind}.title`)}
      lead={known ? t(near.length > 0 ? 'rooms:refused.kept' : 'rooms:refused.none') : t('rooms:week.asked')}
      look={<LostMessage now={now} />}
      picture="door"
      alert
    >
      <Choices each>
        {near.map(({ room, date, slots }) => {
          const facility = facilityOf(book, room);
          const free = slotsOf(book, room).filter(({ id }) => slots.includes(id));
          // the same time, where that is free
          const chosen = request.slots.every((id) => slots.includes(id)) ? request.slots : [];
          return (
            <Choice
              key={`${room.id} ${date}`}
              alone
              pictogram="door"
              title={say(room.name)}
              help={`${facility ? say(facility.short) : ''} ${dates.dayOf(date)}`}
              note={labelsWords(free, sources)}
              onPress={() =>
                happen({ type: 'rooms step', step: { kind: 'slots', room: room.id, date, chosen, from: 0 } })
              }
            />
          );
        })}
        <Choice
          alone
          pictogram="search"
          title={t('rooms:refused.all')}
          help={t('rooms:refused.allHelp')}
          onPress={() => happen({ type: 'rooms week', week: {} })}
        />
      </Choices>
    </Stage>
  );
}
