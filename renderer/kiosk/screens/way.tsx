import type { WayEntry } from '../../../shared/domain/way-in.ts';
import { guideProgress } from '../../../shared/flow/guide-progress.ts';
import { Choice, Choices } from '../choice.tsx';
import { Drafted } from '../drafted.tsx';
import { useHall } from '../hall.ts';
import { HallClosed } from '../hall-closed.tsx';
import { nameParts } from '../name-parts.ts';
import { pictogramOf } from '../pictogram-of.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';

/** What a way in holds, and a way on for whoever does not find theirs. */
export function Way({ way: id }: { readonly way: string }) {
  const { guidance } = useHall();
  const { t, ruby } = useTexts();
  const way = guidance.waysIn.find((one) => one.id === id);
  if (!way) return null;
  const look = (
    <>
      <HallClosed />
      <Drafted />
    </>
  );
  return (
    <Stage title={ruby.say(way.title)} lead={t('guide:way.lead')} look={look} picture={pictogramOf(way.pictogram)}>
      <Choices each many={way.entries.length > 4}>
        {way.entries.map((entry, place) => (
          <Entry key={place} entry={entry} />
        ))}
        <Choice
          alone
          pictogram="ticket"
          title={t('guide:way.other')}
          help={t('guide:way.otherHelp')}
          onPress={() => happen({ type: 'lines wanted' })}
        />
      </Choices>
    </Stage>
  );
}

function Entry({ entry }: { readonly entry: WayEntry }) {
  return 'guide' in entry ? (
    <GuideEntry id={entry.guide} />
  ) : (
    <ProcedureEntry id={entry.procedure} pictogram={entry.pictogram} />
  );
}

function GuideEntry({ id }: { readonly id: string }) {
  const { guidance } = useHall();
  const { t, say } = useTexts();
  const guide = guidance.guides.find((one) => one.id === id);
  if (!guide) return null;
  return (
    <Choice
      alone
      pictogram={pictogramOf(guide.pictogram)}
      title={say(guide.title)}
      help={say(guide.examples)}
      note={t('guide:questions', { count: guideProgress(guide, {}).toCome })}
      onPress={() => happen({ type: 'guide chosen', guide })}
    />
  );
}

function ProcedureEntry({ id, pictogram }: { readonly id: string; readonly pictogram: string }) {
  const { guidance } = useHall();
  const { say } = useTexts();
  const procedure = guidance.procedures.find((one) => one.id === id);
  if (!procedure) return null;
  const { name, aside } = nameParts(say(procedure.name));
  return (
    <Choice
      alone
      pictogram={pictogramOf(pictogram)}
      title={name}
      help={aside ?? say(procedure.help)}
      onPress={() => happen({ type: 'errand chosen', errand: id })}
    />
  );
}
