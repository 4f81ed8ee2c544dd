import type { Room, Slot } from '../../../shared/domain/rooms/facility.ts';
import type { SlotStatus } from '../../../shared/domain/rooms/room-week.ts';
import { facilityOf, roomOf } from '../../../shared/domain/rooms/room-of.ts';
import { slotsOf } from '../../../shared/domain/rooms/slots-of.ts';
import { Key } from '../../ui/key.tsx';
import { useHall } from '../hall.ts';
import type { RoomsScreen } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { Foot, Turn } from './foot.tsx';
import { roomDayOf } from './free-places.ts';
import { LostMessage } from './lost-message.tsx';
import { startPeople } from './people-steps.ts';
import { RoomNotes } from './room-notes.tsx';
import { placeWords, slotsWords } from './room-words.ts';
import { slotChoice } from './slot-choice.ts';
import { SlotKey } from './slot-key.tsx';
import styles from './slots.module.css';
import type { RoomsStepProps } from './rooms-step-props.ts';
import { useRoomSources } from './use-room-words.ts';
import { useRoomsLook } from './use-rooms-look.ts';

/** Which part of the day, or several that follow each other. */
export function Slots({ screen, step, now }: RoomsStepProps<'slots'>) {
  const { rooms: book } = useHall();
  const { t, ruby } = useTexts();
  const sources = useRoomSources();
  const look = useRoomsLook();
  const room = roomOf(book, step.room);
  if (!room) return null;
  const facility = facilityOf(book, room);
  const scheme = slotsOf(book, room);
  const day = roomDayOf(now.week, room.id, step.date);
  const free = new Set(day?.slots.flatMap(({ slot, holdable }) => (holdable ? [slot] : [])));
  // what somebody else has taken meanwhile is no longer chosen
  const chosen = step.chosen.filter((id) => free.has(id));
  const words = placeWords({ room: room.id, date: step.date, slots: chosen }, sources);
  const shown = scheme.slice(step.from, step.from + look.slots);
  const choose = (slot: string) =>
    happen({ type: 'rooms step', step: { ...step, chosen: slotChoice(scheme, chosen, slot) } });
  return (
    <Stage
      key={step.from}
      above={
        <p className={styles['place']}>
          <b>{words.room}</b> <b>{words.day}</b>
        </p>
      }
      title={ruby.t('rooms:slots.title')}
      lead={t(day && free.size === 0 ? 'rooms:slots.gone' : 'rooms:slots.lead')}
      look={
        <>
          <LostMessage now={now} />
          <RoomNotes room={room} facility={facility} />
        </>
      }
    >
      <div className={styles['slots']} data-many={scheme.length > 6 || undefined}>
        {shown.map((slot) => (
          <SlotKey
            key={slot.id}
            room={room}
            slot={slot}
            status={statusOf(day?.slots, slot)}
            chosen={chosen.includes(slot.id)}
            onPress={() => choose(slot.id)}
          />
        ))}
      </div>
      <p className={styles['chosen']} role="status">
        <span>{t('rooms:slots.chosen')}</span>{' '}
        <b>
          {chosen.length === 0
            ? t('rooms:slots.none')
            : slotsWords(
                scheme.filter(({ id }) => chosen.includes(id)),
                sources,
              )}
        </b>
      </p>
      <SlotsFoot screen={screen} step={{ ...step, chosen }} room={room} count={scheme.length} />
    </Stage>
  );
}

const statusOf = (all: readonly SlotStatus[] | undefined, { id }: Slot): SlotStatus | null =>
  all?.find(({ slot }) => slot === id) ?? null;

interface SlotsFootProps {
  readonly screen: RoomsScreen;
  readonly step: RoomsStepProps<'slots'>['step'];
  readonly room: Room;
  /** Slots of the day. */
  readonly count: number;
}

/** Other parts of the day; and on, once something is chosen. */
function SlotsFoot({ screen: { wish, before }, step, room, count }: SlotsFootProps) {
  const { t } = useTexts();
  const { slots: size } = useRoomsLook();
  const { date, chosen, from } = step;
  const turn = (to: number) => () => happen({ type: 'rooms step', step: { ...step, from: to } });
  const plan = before.kind === 'plan' ? before : before.plan;
  const people = plan.room?.room === room.id ? plan.room.people : startPeople(wish.people, room.capacity);
  const request = { room: room.id, date, slots: chosen, purpose: wish.purpose, people };
  return (
    <Foot>
      {from > 0 && <Turn words={t('rooms:slots.earlier')} onPress={turn(Math.max(0, from - size))} />}
      {from + size < count && <Turn words={t('rooms:slots.later')} onPress={turn(from + size)} />}
      {chosen.length > 0 && (
        <Key
          variant="primary"
          className={styles['on']}
          onPress={() => happen({ type: 'rooms step', step: { kind: 'check', request } })}
        >
          {t('rooms:slots.on')}
        </Key>
      )}
    </Foot>
  );
}
