import { Choice, Choices } from '../choice.tsx';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { fittingRooms } from './fitting-rooms.ts';
import { Foot, Turn } from './foot.tsx';
import type { RoomsStepProps } from './rooms-step-props.ts';
import { SoFar } from './so-far.tsx';
import { useRoomsLook } from './use-rooms-look.ts';

/** One building alone, or all of them. Those without a room that fits are left out. */
export function FacilityChoice({ screen: { wish, week }, step: { kind, from } }: RoomsStepProps<'facility'>) {
  const { rooms } = useHall();
  const { t, say, ruby, tile } = useTexts();
  const { facilities: size } = useRoomsLook();
  const fitting = rooms.facilities
    .map((facility) => ({ facility, count: fittingRooms(rooms, wish, facility.id).length }))
    .filter(({ count }) => count > 0);
  const choose = (facility: string | null) => () => happen({ type: 'rooms week', week: { facility, page: 0 } });
  const turn = (to: number) => () => happen({ type: 'rooms step', step: { kind: 'facility', from: to } });
  const chosen = (facility: string | null) => (week.facility === facility ? t('guide:chosen') : null);
  return (
    <Stage
      key={from}
      title={ruby.t('rooms:facility.title')}
      look={<SoFar wish={wish} step={{ kind, from }} />}
      picture="office"
    >
      <Choices>
        <Choice
          pictogram="choice"
          title={tile.t('rooms:facility.all')}
          help={t('rooms:facility.allHelp')}
          chosen={chosen(null)}
          onPress={choose(null)}
        />
        {fitting.slice(from, from + size).map(({ facility, count }) => (
          <Choice
            key={facility.id}
            pictogram="office"
            title={say(facility.short)}
            help={t('rooms:facility.rooms', { count })}
            chosen={chosen(facility.id)}
            onPress={choose(facility.id)}
          />
        ))}
      </Choices>
      {fitting.length > size && (
        <Foot>
          {from > 0 && <Turn words={t('rooms:facility.earlier')} onPress={turn(Math.max(0, from - size))} />}
          {from + size < fitting.length && <Turn words={t('rooms:facility.later')} onPress={turn(from + size)} />}
        </Foot>
      )}
    </Stage>
  );
}
