import type { Fact, FactValue } from '../../shared/domain/fact.ts';
import { checkValue } from '../../shared/forms/check-value.ts';
import { entryBefore, eraseEntry } from './facts/erase-entry.ts';
import { answeredFacts, sheetOf, type FormsContent } from './facts/facts-sheet.ts';
import { startEntry } from './facts/start-entry.ts';
import { onScreen, type EventOf } from './on-screen.ts';
import { isAsking, type FactsScreen, type FormsWalk, type Screen } from './screen.ts';

/** Moves through the questions of the forms to the check. */
export const factsMoves = {
  'fact opened': onScreen('facts', (screen, { content }: EventOf<'fact opened'>) => opened(screen, content)),
  'fact entered': onScreen('facts', (screen, { entry, fault }: EventOf<'fact entered'>) =>
    screen.step.kind === 'ask' ? { ...screen, step: { ...screen.step, entry, fault } } : screen,
  ),
  'fact answered': onScreen('facts', (screen, { content, value, doubt }: EventOf<'fact answered'>) =>
    answered(screen, content, { value, source: 'asked', doubt }),
  ),
  'check turned': onScreen('facts', (screen, { page }: EventOf<'check turned'>) =>
    screen.step.kind === 'check' ? { ...screen, step: { kind: 'check', page } } : screen,
  ),
  'fact changing': onScreen('facts', (screen, { fact }: EventOf<'fact changing'>) =>
    isAsking(screen) ? screen : { ...screen, step: { kind: 'open', fact, fault: null }, changing: true },
  ),
  'facts left': onScreen('facts', ({ plan, attempt }) => ({ ...plan, attempt })),
};

/** The questions of a walk, from the first that is open; where nothing is, everything once more. */
export function factsBegun({ plan, forms, card, said }: FormsWalk, content: FormsContent): FactsScreen {
  const step = { kind: 'open', fact: null, fault: null } as const;
  const begun = { plan, forms, card, said, step, trail: [], changing: false } as const;
  return onwards({ kind: 'facts', ...begun, attempt: { kind: 'none' } }, content);
}

/** Back: a step of the same answer, the check it was changed from, the question before, or where the card was read. */
export function factsBefore(screen: FactsScreen): Screen {
  if (isAsking(screen)) return screen;
  const { step, trail, changing } = screen;
  const within = step.kind === 'ask' ? entryBefore(step.entry) : null;
  if (step.kind === 'ask' && within) return { ...screen, step: { ...step, entry: within, fault: null } };
  if (changing) return { ...screen, step: { kind: 'check', page: 0 }, changing: false };
  const last = trail.at(-1);
  if (last === undefined) return beforeQuestions(screen);
  return { ...screen, step: { kind: 'open', fact: last, fault: null }, trail: trail.slice(0, -1) };
}

/** Takes the last sign back. */
export function signErased(screen: FactsScreen): FactsScreen {
  const { step } = screen;
  return step.kind === 'ask' ? { ...screen, step: { ...step, entry: eraseEntry(step.entry), fault: null } } : screen;
}

/** What was said stays; a card that was read is shown once more. */
function beforeQuestions({ plan, forms, card, said }: FactsScreen): Screen {
  const step = card ? ({ kind: 'read', info: card.info } as const) : ({ kind: 'offer' } as const);
  return { kind: 'card', plan, forms, card: null, said, step };
}

function opened(screen: FactsScreen, content: FormsContent): FactsScreen {
  const { step } = screen;
  if (step.kind !== 'open') return screen;
  const fact = content.book.facts.find(({ id }) => id === step.fact);
  return fact ? ask(screen, fact, content) : onwards(screen, content);
}

function answered(screen: FactsScreen, content: FormsContent, value: FactValue): FactsScreen {
  const { step } = screen;
  if (step.kind !== 'ask') return screen;
  const fact = content.book.facts.find(({ id }) => id === step.fact);
  if (!fact) return screen;
  const checked = checkValue(fact, value.value, content);
  if (!checked.ok) return { ...screen, step: { ...step, fault: checked.error.code } };
  const said = { ...screen.said, [fact.id]: { ...value, value: checked.value } };
  return onwards({ ...screen, said, attempt: { kind: 'none' } }, content);
}

/** The next open question; when all are answered, the check. Back leads through all that was asked, in the order of the book. */
function onwards(screen: FactsScreen, content: FormsContent): FactsScreen {
  const sheet = sheetOf(screen, content);
  const [next] = sheet.open;
  const trail = answeredFacts(sheet);
  if (!next) return { ...screen, step: { kind: 'check', page: 0 }, trail, changing: false };
  return { ...ask(screen, next, content), trail, changing: false };
}

function ask(screen: FactsScreen, fact: Fact, content: FormsContent): FactsScreen {
  const { step, said } = screen;
  const entry = startEntry(fact, said[fact.id]?.value, content);
  return { ...screen, step: { kind: 'ask', fact: fact.id, entry, fault: step.kind === 'open' ? step.fault : null } };
}
