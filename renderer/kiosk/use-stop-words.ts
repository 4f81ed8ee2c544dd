import { errandOf, lineOf } from '../../shared/domain/town.ts';
import { isQuiet } from '../../shared/domain/visit-view.ts';
import type { TicketStop } from '../../shared/domain/visit.ts';
import { severalWords } from '../guide/several-words.ts';
import { useHall } from './hall.ts';
import { usePlanTexts } from './plan/use-plan-texts.ts';
import { useTexts } from './use-texts.ts';

/** A stop of a ticket in words; of a quiet one only how one is received there. */
export interface StopWords {
  /** What is done there; empty = nothing to be told. */
  readonly what: string;
  /** The same in one word: the line. */
  readonly line: string;
  /** Floor and section. */
  readonly place: string;
}

/** Signs in which what is done at a stop is told. */
const LONGEST = { ja: 16, 'ja-x-easy': 18, en: 34 };

/** The words of a ticket's stops in the visitor's language. */
export function useStopWords(): (stop: TicketStop) => StopWords {
  const { town } = useHall();
  const { t, say, language } = useTexts();
  const texts = usePlanTexts();
  return (stop) => {
    const line = lineOf(town, stop.line);
    const counter = town.counters.find((one) => one.number === line.counters[0]);
    const floor = counter ? t('floor', { floor: counter.floor }) : '';
    if (isQuiet(town, stop)) return { what: t('plan:quiet'), line: '', place: floor };
    const names = [stop.errand, ...stop.also]
      .map((id) => errandOf(town, id)?.title)
      .filter((title) => title !== undefined);
    return {
      what: severalWords(names.map(say), LONGEST[language], texts),
      line: say(line.short),
      place: counter ? `${floor} ${say(counter.section)}` : '',
    };
  };
}
