import type { DraftView } from '../../../shared/domain/draft.ts';
import type { DeskError } from '../desk-error.ts';

/** How far a form is on its way to paper; `dialog` = the person chose in the system's own window. */
export interface OnPaper {
  readonly form: string;
  readonly step: 'printing' | 'printed' | 'dialog' | 'failed';
}

/** The draft of the visitor who is here, as long as they are. The page keeps it nowhere else. */
export type DraftAtDesk = { readonly visit: string } & (
  { readonly kind: 'opening' | 'erased' } | { readonly kind: 'refused'; readonly error: DeskError } | OpenDraft
);

/** A draft that lies open. */
export interface OpenDraft {
  readonly kind: 'open';
  readonly visit: string;
  readonly view: DraftView;
  /** The form looked at; null = the first. */
  readonly form: string | null;
  readonly paper: OnPaper | null;
}

/** What can happen to it. */
export type DraftMove =
  | { readonly kind: 'opening'; readonly visit: string }
  | { readonly kind: 'erased'; readonly visit: string }
  | { readonly kind: 'refused'; readonly visit: string; readonly error: DeskError }
  /** The hub's newest picture of it. */
  | { readonly kind: 'shown'; readonly view: DraftView }
  | { readonly kind: 'form chosen'; readonly form: string }
  | { readonly kind: 'paper'; readonly paper: OnPaper }
  /** The visitor left the counter. */
  | { readonly kind: 'left' };

type MoveOf<Kind extends DraftMove['kind']> = Extract<DraftMove, { kind: Kind }>;

const ended = (draft: DraftAtDesk | null, move: MoveOf<'erased'> | MoveOf<'refused'>): DraftAtDesk | null =>
  draft?.visit === move.visit ? move : draft;

/** What each move does. */
const changes: {
  readonly [Kind in DraftMove['kind']]: (draft: DraftAtDesk | null, move: MoveOf<Kind>) => DraftAtDesk | null;
} = {
  left: () => null,
  opening: (_, { visit }) => ({ kind: 'opening', visit }),
  erased: ended,
  refused: ended,
  shown: (draft, { view }) => (draft?.visit === view.visit ? shown(draft, view) : draft),
  'form chosen': (draft, { form }) => (draft?.kind === 'open' ? { ...draft, form, paper: null } : draft),
  paper: (draft, { paper }) => (draft?.kind === 'open' ? { ...draft, paper } : draft),
};

/** The draft after a move. What comes too late for a visitor who left changes nothing. */
export function draftAfter(draft: DraftAtDesk | null, move: DraftMove): DraftAtDesk | null {
  return (changes[move.kind] as (draft: DraftAtDesk | null, move: DraftMove) => DraftAtDesk | null)(draft, move);
}

function shown(draft: DraftAtDesk, view: DraftView): DraftAtDesk {
  if (draft.kind === 'open') return { ...draft, view, paper: null };
  return { kind: 'open', visit: view.visit, view, form: null, paper: null };
}
