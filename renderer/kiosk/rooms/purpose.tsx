import { Choice, Choices } from '../choice.tsx';
import { Drafted } from '../drafted.tsx';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';

/** What the room is for. */
export function Purpose() {
  const { rooms } = useHall();
  const { t, ruby, tile } = useTexts();
  const choose = (purpose: string | null) => () => happen({ type: 'room wish', wish: { purpose } });
  return (
    <Stage title={ruby.t('rooms:purpose.title')} lead={t('rooms:purpose.lead')} look={<Drafted />} picture="door">
      <Choices many={rooms.purposes.length > 4}>
        {rooms.purposes.map(({ id, name }) => (
          <Choice key={id} pictogram="choice" title={tile.say(name)} help={null} onPress={choose(id)} />
        ))}
        <Choice
          pictogram="question"
          title={t('rooms:purpose.undecided')}
          help={t('rooms:purpose.undecidedHelp')}
          onPress={choose(null)}
        />
      </Choices>
    </Stage>
  );
}
