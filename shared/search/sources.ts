import type { Guide } from '../domain/guide.ts';
import type { Guidance } from '../domain/guidance.ts';
import type { LocalText } from '../domain/language.ts';
import type { Procedure } from '../domain/procedure.ts';
import type { Town } from '../domain/town.ts';
import type { WayIn } from '../domain/way-in.ts';

/** What a search can find. */
export interface Findable {
  readonly kind: 'guide' | 'procedure';
  readonly id: string;
}

/** Something the content says of a findable thing. `weight` 1 = it is called so, less = it is said about it. */
export interface Saying {
  readonly text: string;
  readonly weight: number;
}

const SAID_IN_HELP = 0.6;

/** Where a search word answers as well as a name, the name is meant. */
const SEARCH_WORD = 0.97;

const RUBY = /\[([^|\]]+)\|([^\]]+)\]/gu;

/** Everything that can be found, in the order of the content, with what is said of it. */
export function sourcesOf(guidance: Guidance, town: Town): readonly { thing: Findable; sayings: readonly Saying[] }[] {
  return [
    ...guidance.guides.map((guide) => ({
      thing: { kind: 'guide' as const, id: guide.id },
      sayings: sayingsOfGuide(guide, guidance),
    })),
    ...guidance.procedures.map((procedure) => ({
      thing: { kind: 'procedure' as const, id: procedure.id },
      sayings: sayingsOfProcedure(procedure, guidance, town),
    })),
  ];
}

function sayingsOfGuide(guide: Guide, { waysIn, procedures }: Guidance): Saying[] {
  return [
    ...local(guide.title, 1),
    { text: guide.reading, weight: 1 },
    ...local(guide.examples, 0.65),
    ...wordsOfOutcomes(guide, procedures),
    ...waysIn.flatMap((way) => wayTo(way, 'guide', guide.id)),
    ...guide.questions.flatMap((question) => question.options.flatMap((option) => local(option.text, 0.3))),
  ];
}

function sayingsOfProcedure(procedure: Procedure, { items, waysIn }: Guidance, town: Town): Saying[] {
  const section = town.sections.find((one) => one.id === procedure.section);
  const brought = items.filter((item) => procedure.bring.some((bring) => bring.item === item.id));
  return [
    ...local(procedure.name, 1),
    ...wordsOf(procedure),
    ...local(procedure.help, SAID_IN_HELP),
    ...(section ? [...local(section.name, 0.4), { text: section.reading, weight: 0.4 }] : []),
    ...waysIn.flatMap((way) => wayTo(way, 'procedure', procedure.id)),
    ...brought.flatMap((item) => local(item.name, 0.25)),
  ];
}

/** The fewer procedures a guide leads to, and the more of them are asked for by a word, the more the word asks for the guide. */
function wordsOfOutcomes(guide: Guide, procedures: readonly Procedure[]): Saying[] {
  const leadsTo = new Set(guide.outcomes.map((outcome) => outcome.procedure));
  const share = 1 / Math.sqrt(leadsTo.size);
  const weights = new Map<string, number>();
  for (const procedure of procedures.filter((one) => leadsTo.has(one.id))) {
    for (const { text } of wordsOf(procedure)) {
      const weight = procedure.id === guide.id ? 1 : (weights.get(text) ?? 0) + share;
      weights.set(text, Math.min(1, weight));
    }
  }
  return [...weights].map(([text, weight]) => ({ text, weight }));
}

function wordsOf({ words }: Procedure): Saying[] {
  return Object.values(words)
    .flat()
    .map((text) => ({ text, weight: SEARCH_WORD }));
}

function wayTo(way: WayIn, kind: 'guide' | 'procedure', id: string): Saying[] {
  const leads = way.entries.some((entry) => (kind in entry ? Object.values(entry).includes(id) : false));
  const weight = way.entries.length === 1 ? 1 : 0.4;
  return leads ? [...local(way.title, weight), { text: way.reading, weight }] : [];
}

function local(text: LocalText, weight: number): Saying[] {
  const easy = text['ja-x-easy'];
  const read = easy.replaceAll(RUBY, '$2');
  const written = easy.replaceAll(RUBY, '$1');
  return [...new Set([text.ja, read, written, text.en].flatMap(clausesOf))].map((one) => ({ text: one, weight }));
}

/** Each part of a text that is a saying by itself. */
function clausesOf(text: string): string[] {
  return text.split(/[（）()・。、,;:？?]/u).filter((clause) => clause.trim() !== '');
}
