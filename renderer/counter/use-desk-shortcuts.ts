import type { Stop } from '../../shared/domain/visit.ts';
import { openOffice } from '../desk/open-office.ts';
import { openAssist } from './assist/open-assist.ts';
import { focusRow, stopInFocus } from './move-in-list.ts';
import { draftStrokes, type DraftKeyboard } from './draft/draft-strokes.ts';
import type { CounterEvent } from './event.ts';
import type { Shortcut } from './shortcuts.ts';
import type { Panel, VisitorPanelKind } from './state.ts';
import { simplyDone } from './stop-acts.ts';
import { happen, useCounter } from './store.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** What the keystrokes work on: the newest picture. */
export interface KeyboardDesk extends DraftKeyboard {
  readonly away: boolean;
}

/** The keyboard of the desk. A key whose action makes no sense now does nothing, or the hub says why not. */
export function useDeskShortcuts(desk: KeyboardDesk | null): void {
  useShortcuts((shortcut) => {
    if (shortcut === 'put-away') happen({ type: 'put away' });
    else if (desk && useCounter.getState().seat.kind === 'at') stroke(shortcut, desk);
  });
}

/** Without the hub only looking and leaving is left. */
function stroke(shortcut: Exclude<Shortcut, 'put-away'>, desk: KeyboardDesk): void {
  if (!desk.away || alwaysPossible.has(shortcut)) strokes[shortcut](desk);
}

const alwaysPossible: ReadonlySet<Shortcut> = new Set(['keys', 'more', 'leave']);

type Stroke = (desk: KeyboardDesk) => void;

const opens =
  (panel: Panel): Stroke =>
  () =>
    happen({ type: 'panel opened', panel });

/** About the visitor whose row has the focus, else about the one who is here. */
const asks =
  (kind: VisitorPanelKind): Stroke =>
  (desk) => {
    const about = inFocus(desk) ?? desk.part.here;
    if (about) happen({ type: 'panel opened', panel: { kind, stop: about.id } });
  };

/** These make sense only until the visitor has come. */
const onCalled =
  (act: 'recall' | 'serve' | 'absent'): Stroke =>
  ({ acts, part: { here } }) =>
    here?.state === 'called' && acts.on(act, here);

const strokes: Readonly<Record<Exclude<Shortcut, 'put-away'>, Stroke>> = {
  keys: opens({ kind: 'keys' }),
  more: opens({ kind: 'more' }),
  leave: opens({ kind: 'leaving' }),
  close: opens({ kind: 'closing' }),
  assist: ({ part: { here } }) => openAssist(here),
  cover: opens({ kind: 'cover' }),
  tickets: opens({ kind: 'tickets' }),
  find: opens({ kind: 'find' }),
  ending: opens({ kind: 'ending' }),
  paper: opens({ kind: 'paper' }),
  'blank-forms': opens({ kind: 'blank-forms' }),
  office: openOffice,
  pause: ({ acts, part: { own } }) =>
    own?.state.kind === 'paused' ? acts.open() : happen({ type: 'panel opened', panel: { kind: 'pausing' } }),
  help: ({ acts, part: { ringing } }) => ringing[0] && acts.goHelp(ringing[0].id),
  next: ({ acts }) => acts.next(),
  'next-after': ({ acts, part: { here } }) => (here ? acts.finishAndNext(here) : acts.next()),
  finish: ({ acts, part: { here } }) => here && acts.finish(here, simplyDone),
  'finish-other': ({ part: { here } }) =>
    here && happen({ type: 'panel opened', panel: { kind: 'finish-other', stop: here.id } }),
  recall: onCalled('recall'),
  serve: onCalled('serve'),
  absent: onCalled('absent'),
  hold: asks('hold'),
  transfer: asks('transfer'),
  cancel: asks('cancel'),
  note: asks('note'),
  needs: asks('needs'),
  priority: asks('priority'),
  add: asks('add'),
  way: asks('way'),
  'papers-ready': papersReady,
  ...draftStrokes,
  undo: ({ acts, part: { own } }) => (own?.undo ? acts.undo(own.undo) : happen(nothingToUndo)),
  move: () => undefined,
};

/** Said at once: the hub has withdrawn the offer already. */
const nothingToUndo: CounterEvent = {
  type: 'refused',
  error: { code: 'UNKNOWN_EVENT', data: undefined },
  ticket: null,
};

/** Of several in preparation the first is only pointed at: the second stroke says that it is meant. */
function papersReady(desk: KeyboardDesk): void {
  const { preparing } = desk.part;
  const focused = preparing.find((stop) => stop.id === inFocus(desk)?.id);
  const ready = focused ?? (preparing.length === 1 ? preparing[0] : undefined);
  if (ready) desk.acts.on('papersReady', ready);
  else if (preparing[0]) focusRow(document, preparing[0].id);
}

function inFocus({ view }: KeyboardDesk): Stop | null {
  const id = stopInFocus(document);
  return view.stops.find((stop) => stop.id === id) ?? null;
}
