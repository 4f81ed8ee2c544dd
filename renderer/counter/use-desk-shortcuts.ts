import type { Acts } from './acts.ts';
import type { MyPart } from './my-part.ts';
import type { Shortcut } from './shortcuts.ts';
import { happen, useCounter } from './store.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** What the keystrokes work on: the newest picture. */
export interface KeyboardDesk {
  readonly acts: Acts;
  readonly part: MyPart;
  readonly away: boolean;
}

/** The keyboard of the desk. A key whose action makes no sense now does nothing, or the hub says why not. */
export function useDeskShortcuts(desk: KeyboardDesk | null): void {
  useShortcuts((shortcut) => {
    if (shortcut === 'put-away') happen({ type: 'put away' });
    else if (desk && useCounter.getState().seat.kind === 'at') strokes[shortcut](desk);
  });
}

const open = (kind: 'keys' | 'leaving' | 'closing' | 'pausing'): void =>
  happen({ type: 'panel opened', panel: { kind } });

const strokes: Readonly<Record<Exclude<Shortcut, 'put-away'>, (desk: KeyboardDesk) => void>> = {
  keys: () => open('keys'),
  leave: () => open('leaving'),
  close: ({ away }) => away || open('closing'),
  pause: ({ acts, part: { own }, away }) => {
    if (away) return;
    if (own?.state.kind === 'paused') acts.open();
    else open('pausing');
  },
  help: ({ acts, part: { ringing } }) => ringing[0] && acts.goHelp(ringing[0].id),
  next: ({ acts }) => acts.next(),
  'next-after': ({ acts, part: { here } }) => (here ? acts.finishAndNext(here) : acts.next()),
  finish: ({ acts, part: { here } }) => here && acts.on('finish', here),
  recall: (desk) => onCalled('recall', desk),
  serve: (desk) => onCalled('serve', desk),
  absent: (desk) => onCalled('absent', desk),
  move: () => undefined,
};

/** These three make sense only until the visitor has come. */
function onCalled(act: 'recall' | 'serve' | 'absent', { acts, part: { here } }: KeyboardDesk): void {
  if (here?.state === 'called') acts.on(act, here);
}
