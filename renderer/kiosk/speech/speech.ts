import type { SpokenLanguage } from './synthesiser.ts';

/** How the reading of screens stands. `alone` = nobody else hears it. */
export type Speech =
  | { readonly kind: 'off' }
  /** The screen is to be read; `all` = also what is not for other ears. */
  | { readonly kind: 'wanted'; readonly alone: boolean; readonly all: boolean }
  | { readonly kind: 'speaking'; readonly alone: boolean }
  /** Read to its end, or interrupted; `heldBack` = what is not for other ears was left out. */
  | { readonly kind: 'silent'; readonly alone: boolean; readonly heldBack: boolean };

/** What happens to the reading of screens. */
export type SpeechMove =
  /** The key of the bar: begin, stop, or once more and everything. */
  | { readonly type: 'speech pressed' }
  | { readonly type: 'headset changed'; readonly plugged: boolean }
  | { readonly type: 'screen to read' }
  | { readonly type: 'speech began' }
  | { readonly type: 'speech ended'; readonly heldBack: boolean };

/** Everything about speech that happens at a kiosk. */
export type SpeechEvent =
  | SpeechMove
  | { readonly type: 'loudness changed'; readonly by: 1 | -1 }
  | { readonly type: 'voices changed'; readonly voices: readonly SpokenLanguage[] };

/** Whether somebody listens right now, or is about to: nothing leaves the screen meanwhile. */
export function isHeard({ kind }: Speech): boolean {
  return kind === 'wanted' || kind === 'speaking';
}

/** The reading of screens after a move. */
export function speechAfter(speech: Speech, move: SpeechMove): Speech {
  if (move.type === 'headset changed') {
    return move.plugged ? { kind: 'wanted', alone: true, all: true } : { kind: 'off' };
  }
  if (move.type === 'speech pressed') return pressed(speech);
  if (speech.kind === 'off') return speech;
  const { alone } = speech;
  switch (move.type) {
    case 'screen to read':
      return { kind: 'wanted', alone, all: alone };
    case 'speech began':
      return { kind: 'speaking', alone };
    case 'speech ended':
      return { kind: 'silent', alone, heldBack: move.heldBack };
  }
}

function pressed(speech: Speech): Speech {
  switch (speech.kind) {
    case 'off':
      return { kind: 'wanted', alone: false, all: false };
    case 'silent':
      return { kind: 'wanted', alone: speech.alone, all: true };
    case 'wanted':
    case 'speaking':
      return { kind: 'off' };
  }
}
