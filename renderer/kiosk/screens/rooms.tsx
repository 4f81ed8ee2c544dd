import { useMemo, type ReactElement } from 'react';
import { HallProvider, useHall } from '../hall.ts';
import { usePlan } from '../plan/use-plan.ts';
import { Calendar } from '../rooms/calendar.tsx';
import { RoomCheck } from '../rooms/check.tsx';
import { Day } from '../rooms/day.tsx';
import { FacilityChoice } from '../rooms/facility.tsx';
import { People } from '../rooms/people.tsx';
import { Purpose } from '../rooms/purpose.tsx';
import { Refused } from '../rooms/refused.tsx';
import type { RoomsStepProps } from '../rooms/rooms-step-props.ts';
import type { RoomsStep } from '../rooms/room-wish.ts';
import { Slots } from '../rooms/slots.tsx';
import { useRoomWeek } from '../rooms/use-room-week.ts';
import { Week } from '../rooms/week.tsx';
import type { RoomsScreen } from '../screen.ts';
import { useOfficeDate } from '../use-office-date.ts';

/** What each question looks like; its key makes it begin anew, with its heading. */
const shown: { readonly [Kind in RoomsStep['kind']]: (props: RoomsStepProps<Kind>) => ReactElement | null } = {
  purpose: () => <Purpose key="purpose" />,
  people: ({ screen }) => <People key="people" {...screen} />,
  day: ({ screen }) => <Day key="day" {...screen} />,
  calendar: (props) => <Calendar key="calendar" {...props} />,
  week: (props) => <Week key="week" {...props} />,
  facility: (props) => <FacilityChoice key="facility" {...props} />,
  refused: (props) => <Refused key="refused" {...props} />,
  slots: (props) => <Slots key="slots" {...props} />,
  check: (props) => <RoomCheck key="check" {...props} />,
};

/** Finding a room: one question a screen, from what it is for to the room itself. Only rooms that the plan's ticket can hold. */
export function Rooms(screen: RoomsScreen) {
  const hall = useHall();
  const { rooms } = hall;
  const { matters } = usePlan(screen.before.kind === 'plan' ? screen.before : screen.before.plan);
  const own = useMemo(() => {
    const errands = matters.map(({ errand }) => errand.id);
    return { ...rooms, facilities: rooms.facilities.filter(({ procedure }) => errands.includes(procedure)) };
  }, [rooms, matters]);
  return (
    <HallProvider value={{ ...hall, rooms: own }}>
      <Step {...screen} />
    </HallProvider>
  );
}

function Step(screen: RoomsScreen) {
  const { step, week } = screen;
  const today = useOfficeDate();
  const wanted = step.kind === 'calendar' ? step.from : week.from;
  const now = useRoomWeek(wanted < today ? today : wanted);
  return (shown[step.kind] as (props: RoomsStepProps) => ReactElement | null)({ screen, step, now });
}
