import { Choice, Choices } from '../choice.tsx';
import type { RoomsScreen } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { MANY, peopleSteps } from './people-steps.ts';
import { SoFar } from './so-far.tsx';

/** About how many: the exact number is set where the room is shown once more. */
export function People({ wish, step }: RoomsScreen) {
  const { t, ruby, tile } = useTexts();
  const choose = (people: number | null) => () => happen({ type: 'room wish', wish: { people } });
  return (
    <Stage
      title={ruby.t('rooms:people.title')}
      lead={t('rooms:people.lead')}
      look={<SoFar wish={wish} step={step} />}
      picture="people"
    >
      <Choices many>
        {peopleSteps.map((count) => (
          <Choice
            key={count}
            pictogram="people"
            title={tile.t('rooms:people.upTo', { count })}
            help={null}
            onPress={choose(count)}
          />
        ))}
        <Choice pictogram="people" title={tile.t('rooms:people.many')} help={null} onPress={choose(MANY)} />
        <Choice
          pictogram="question"
          title={t('rooms:people.undecided')}
          help={t('rooms:people.undecidedHelp')}
          onPress={choose(null)}
        />
      </Choices>
    </Stage>
  );
}
