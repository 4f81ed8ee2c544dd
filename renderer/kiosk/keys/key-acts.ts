import type { HubConnection } from '../../client/hub-connection.ts';
import { callStaff } from '../call-staff.ts';
import { typedOf } from '../facts/erase-entry.ts';
import { isAsking, type Screen } from '../screen.ts';
import { spokenIn } from '../speech/synthesiser.ts';
import { happen, useKiosk } from '../store.ts';
import type { KeyAct } from './keypad.ts';

/** What each key of the keypad does. */
export function keyActs(connection: HubConnection): Readonly<Record<KeyAct, () => void>> {
  return {
    back: () => happen({ type: 'went back' }),
    erase: () => happen({ type: isTyped(useKiosk.getState().screen) ? 'sign erased' : 'went back' }),
    restart,
    staff: () => happen({ type: 'staff wanted' }),
    help: () => void callStaff(connection),
    speech: pressSpeech,
    again: () => {
      if (useKiosk.getState().speech.kind === 'silent') pressSpeech();
    },
    louder: () => happen({ type: 'loudness changed', by: 1 }),
    softer: () => happen({ type: 'loudness changed', by: -1 }),
    'large text': () => happen({ type: 'mode switched', mode: 'largeText' }),
    dark: () => happen({ type: 'mode switched', mode: 'dark' }),
    slow: () => happen({ type: 'mode switched', mode: 'slow' }),
    lowered: () => happen({ type: 'mode switched', mode: 'lowered' }),
  };
}

/** As the key of the bar: a ticket that is shown is left for good, one on its way is not left at all. */
function restart(): void {
  const { screen } = useKiosk.getState();
  if (!isAsking(screen)) happen({ type: screen.kind === 'ticket' ? 'finished' : 'began again' });
}

function pressSpeech(): void {
  const { voices, language } = useKiosk.getState();
  if (voices.includes(spokenIn(language))) happen({ type: 'speech pressed' });
}

function isTyped(screen: Screen): boolean {
  if (screen.kind === 'card') return screen.step.kind === 'pin' && screen.step.typed > 0;
  return typedOn(screen) !== '';
}

function typedOn(screen: Screen): string {
  if (screen.kind === 'staff') return screen.page.kind === 'number' ? screen.page.typed : '';
  if (screen.kind === 'facts') return screen.step.kind === 'ask' ? typedOf(screen.step.entry) : '';
  return 'typed' in screen ? screen.typed : '';
}
