import { Choice, Choices } from '../choice.tsx';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { fittingRooms } from './fitting-rooms.ts';
import { freePlaces } from './free-places.ts';
import { LostMessage } from './lost-message.tsx';
import { placeWords } from './room-words.ts';
import type { RoomsStepProps } from './rooms-step-props.ts';
import { useRoomSources } from './use-room-words.ts';

/** As many near places are offered before the whole table. */
const NEAR = 3;

/** Somebody was quicker, or the room is gone: the nearest free ones. Nothing that was said is asked again. */
export function Refused({ screen: { wish }, step: { request, refusal }, now }: RoomsStepProps<'refused'>) {
  const { rooms: book } = useHall();
  const { t, ruby } = useTexts();
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
          const words = placeWords({ room: room.id, date, slots }, sources);
          const chosen = slots.includes(request.slots[0] ?? '') ? request.slots.filter((id) => slots.includes(id)) : [];
          return (
            <Choice
              key={`${room.id} ${date}`}
              alone
              pictogram="door"
              title={words.room}
              help={`${words.day} ${words.time}`}
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
