import type { Language } from '../../../shared/domain/language.ts';
import type { Ticket } from '../../../shared/domain/visit.ts';
import { freshAssist, type Assist, type Picked } from './assist.ts';

/** What can happen while staff run the guide. */
export type AssistMove =
  /** Opened beside this visit (null = nobody is here). */
  | { readonly kind: 'begun'; readonly visit: string | null; readonly language: Language }
  | { readonly kind: 'picked'; readonly picked: Picked }
  | { readonly kind: 'put back'; readonly picked: Picked }
  | { readonly kind: 'answered'; readonly guide: string; readonly question: string; readonly option: string }
  | { readonly kind: 'switched'; readonly procedure: string }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'asked'; readonly requestId: string }
  | { readonly kind: 'given'; readonly ticket: Ticket }
  /** Everything anew for the same visitor. */
  | { readonly kind: 'anew' };

/** The guide after a move; null = there is none. Pure. */
export function assistAfter(assist: Assist | null, move: AssistMove): Assist | null {
  if (move.kind === 'begun') return freshAssist(move.visit, move.language);
  return assist && { ...assist, ...changed(assist, move) };
}

type Change = Exclude<AssistMove, { kind: 'begun' }>;

/** Another plan is another ticket. */
function changed(assist: Assist, move: Change): Partial<Assist> {
  switch (move.kind) {
    case 'asked':
      return { requestId: move.requestId };
    case 'given':
      return { ...freshAssist(assist.visit, assist.language), given: move.ticket };
    case 'picked':
      return { requestId: null, picked: [...without(assist.picked, move.picked), move.picked] };
    case 'put back':
      return { requestId: null, picked: without(assist.picked, move.picked) };
    case 'answered': {
      const { guide, question, option } = move;
      const answers = { ...assist.answers, [guide]: { ...assist.answers[guide], [question]: option } };
      return { requestId: null, answers };
    }
    case 'switched':
      return { requestId: null, left: switched(assist.left, move.procedure) };
    case 'anew':
      return freshAssist(assist.visit, assist.language);
    case 'language':
      return { requestId: null, language: move.language };
  }
}

function without(all: readonly Picked[], { kind, id }: Picked): Picked[] {
  return all.filter((one) => one.kind !== kind || one.id !== id);
}

function switched(all: readonly string[], id: string): string[] {
  return all.includes(id) ? all.filter((one) => one !== id) : [...all, id];
}
