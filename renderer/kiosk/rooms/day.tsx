import { Choice, Choices } from '../choice.tsx';
import { useHall } from '../hall.ts';
import type { RoomsScreen } from '../screen.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useOfficeDate } from '../use-office-date.ts';
import { useTexts } from '../use-texts.ts';
import { addDays, weekdayOf } from './iso-days.ts';
import { SoFar } from './so-far.tsx';

/** When: the next days by name, any other from a calendar. */
export function Day({ wish, step }: RoomsScreen) {
  const { dates } = useHall();
  const { t, ruby, tile } = useTexts();
  const today = useOfficeDate();
  const choose = (date: string | null) => () => happen({ type: 'room day', date, from: date ?? today });
  const calendar = { kind: 'calendar', from: addDays(today, -weekdayOf(today)) } as const;
  return (
    <Stage
      title={ruby.t('rooms:day.title')}
      lead={t('rooms:day.lead')}
      look={<SoFar wish={wish} step={step} />}
      picture="clock"
    >
      <Choices many>
        {namedDays(today).map(({ name, date }) => (
          <Choice
            key={name}
            pictogram="flag"
            title={tile.t(`rooms:day.${name}`)}
            help={dates.dayOf(date)}
            onPress={choose(date)}
          />
        ))}
        <Choice
          pictogram="box"
          title={tile.t('rooms:day.other')}
          help={t('rooms:day.otherHelp')}
          onPress={() => happen({ type: 'rooms step', step: calendar })}
        />
        <Choice
          pictogram="question"
          title={t('rooms:day.undecided')}
          help={t('rooms:day.undecidedHelp')}
          onPress={choose(null)}
        />
      </Choices>
    </Stage>
  );
}

/** Today and tomorrow, and the next Saturday and Sunday where they are neither. */
function namedDays(today: string) {
  const tomorrow = addDays(today, 1);
  const next = (weekday: number): string => addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  const all = [
    { name: 'today', date: today },
    { name: 'tomorrow', date: tomorrow },
    { name: 'saturday', date: next(6) },
    { name: 'sunday', date: next(0) },
  ] as const;
  return all.filter(({ date }, nth) => nth < 2 || (date !== today && date !== tomorrow));
}
