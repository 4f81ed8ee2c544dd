import { Choice, Choices } from '../choice.tsx';
import type { RoomsScreen } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { SoFar } from './so-far.tsx';

/** No room holds so many for this: what may be said anew. */
export function NoRoom({ screen: { wish, step, week } }: { readonly screen: RoomsScreen }) {
  const { t, ruby, tile } = useTexts();
  return (
    <Stage
      title={ruby.t('rooms:noRoom.title')}
      lead={t('rooms:noRoom.lead')}
      look={<SoFar wish={wish} step={step} />}
      picture="door"
    >
      <Choices>
        {week.facility !== null && (
          <Choice
            pictogram="door"
            title={tile.t('rooms:noRoom.all')}
            help={null}
            onPress={() => happen({ type: 'rooms week', week: { facility: null, page: 0 } })}
          />
        )}
        <Choice
          pictogram="people"
          title={tile.t('rooms:noRoom.people')}
          help={null}
          onPress={() => happen({ type: 'rooms step', step: { kind: 'people' } })}
        />
        <Choice
          pictogram="pencil"
          title={tile.t('rooms:noRoom.purpose')}
          help={null}
          onPress={() => happen({ type: 'rooms step', step: { kind: 'purpose' } })}
        />
      </Choices>
    </Stage>
  );
}
