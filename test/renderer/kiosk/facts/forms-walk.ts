import { moved, type Move } from '../../../../renderer/kiosk/moved.ts';
import type { FormsContent } from '../../../../renderer/kiosk/facts/facts-sheet.ts';
import type { CardScreen, FactsScreen, FormsWalk, Screen } from '../../../../renderer/kiosk/screen.ts';
import type { BasicInfo } from '../../../../shared/card/card-reader.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import { sampleDay, sampleGuidance } from '../../../support/sample-guidance.ts';
import { planScreen } from '../plan-screen.ts';

/** A made-up person's card. */
export const sampleCard: BasicInfo = {
  name: '未来　花子',
  address: 'となり市本町4丁目5番6号',
  birthDate: '19870403',
  sex: 'female',
};

/** What questions for a residence record are asked from. */
export const recordContent: FormsContent = {
  book: sampleGuidance().book,
  procedures: ['residence-record'],
  today: sampleDay,
  language: 'ja',
  held: {},
};

/** The questions of forms for a residence record begin, with a card or without. */
export function begun(card: FormsWalk['card'], content: FormsContent = recordContent): FactsScreen {
  const plan = planScreen({ kind: 'errand', errand: 'residence-record' });
  const walk = { plan, forms: ['residence-certificate'], card, said: {} };
  const taken: CardScreen = { kind: 'card', ...walk, step: { kind: 'take' } };
  return moved(taken, { type: 'facts began', content }) as FactsScreen;
}

/** A value that every kind of fact takes. */
export function fitting({ kind }: Fact): string {
  switch (kind.kind) {
    case 'kana':
    case 'words':
      return 'みらい はなこ';
    case 'address':
      return '架空県みらい町旭町5番地の6';
    case 'date':
      return kind.span === 'soon' ? sampleDay : '1958-04-03';
    case 'phone':
      return '09012345678';
    case 'digits':
      return '1'.repeat(kind.shortest);
    case 'number':
      return String(kind.least);
    default:
      return kind.options[0]?.id ?? '';
  }
}

/** The fact that is asked now. */
export function asked(screen: Screen, { book } = recordContent): Fact | null {
  if (screen.kind !== 'facts' || screen.step.kind !== 'ask') return null;
  const { fact } = screen.step;
  return book.facts.find(({ id }) => id === fact) ?? null;
}

/** Answers what is asked. */
export function answer(screen: Screen, value: string, content = recordContent): Screen {
  return moved(screen, { type: 'fact answered', content, value, doubt: false });
}

/** Answers everything up to the check; tells which facts were asked. */
export function answerAll(
  screen: Screen,
  content = recordContent,
): { readonly end: FactsScreen; readonly facts: string[] } {
  const facts: string[] = [];
  let at = screen;
  for (let fact = asked(at, content); fact && facts.length < 100; fact = asked(at, content)) {
    facts.push(fact.id);
    at = answer(at, fitting(fact), content);
  }
  return { end: at as FactsScreen, facts };
}

/** Goes back, and lets the page show where that leads. */
export function back(screen: Screen, content = recordContent): Screen {
  return shown(moved(screen, { type: 'went back' }), content);
}

/** As the page does: what comes next is opened with its content. */
export function shown(screen: Screen, content = recordContent): Screen {
  const opened: Move = { type: 'fact opened', content };
  return moved(screen, opened);
}
