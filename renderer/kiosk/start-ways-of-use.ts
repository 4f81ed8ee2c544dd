import type { HubConnection } from '../client/hub-connection.ts';
import { arrowFocus } from '../ui/arrow-focus.ts';
import { numberChoices } from './keys/choices.ts';
import { keepFocus } from './keys/keep-focus.ts';
import { keyActs } from './keys/key-acts.ts';
import { keypad } from './keys/keypad.ts';
import { browserSynthesiser } from './speech/browser-synthesiser.ts';
import { startSpeaker, type Speaker } from './speech/speaker.ts';
import { watchHeadset } from './speech/watch-headset.ts';
import { happen, useKiosk } from './store.ts';
import { titlePage } from './title-page.ts';
import { watchScreen } from './watch-screen.ts';
import './ways-of-use.css';

/** Everything by which the kiosk is used without eyes or without touch; runs as long as the page. */
export function startWaysOfUse(connection: HubConnection, page: Document = document): void {
  const speaker = startSpeech(page);
  const focus = keepFocus(page);
  const acts = keyActs(connection);
  watchHands(page, speaker);
  keypad(page, (act) => acts[act]());
  arrowFocus(page);
  watchScreen(page, (change) => {
    numberChoices(page);
    if (useKiosk.getState().byKeys) focus.restore();
    if (change === 'some') return;
    titlePage(page);
    happen({ type: 'screen to read' });
  });
}

function startSpeech(page: Document): Speaker | null {
  const view = page.defaultView;
  if (!view || !('speechSynthesis' in view)) return null;
  const synthesiser = browserSynthesiser(view);
  const tell = (): void => happen({ type: 'voices changed', voices: synthesiser.voices() });
  synthesiser.onVoices(tell);
  tell();
  watchHeadset(view.navigator.mediaDevices, (plugged) => {
    if (useKiosk.getState().voices.length > 0) happen({ type: 'headset changed', plugged });
  });
  return startSpeaker(page, synthesiser);
}

/** Keys that do not break off what is being said: they steer it. */
const STEERING: readonly string[] = ['F2', '+', '-', 'AudioVolumeUp', 'AudioVolumeDown', 'AudioVolumeMute'];

/** Keys that only move the focus: what it comes to is said. */
const MOVING = /^(Arrow|Tab)/;

/** Any touch or key breaks off what is being said, but for the key that is there to say so itself. */
function watchHands(page: Document, speaker: Speaker | null): void {
  let moving = false;
  const interrupt = ({ target }: Event): void => {
    if (!(target instanceof Element && target.closest('[data-speech]'))) speaker?.interrupt();
  };
  page.addEventListener(
    'pointerdown',
    (event) => {
      happen({ type: 'hand changed', byKeys: false });
      interrupt(event);
    },
    { capture: true },
  );
  page.addEventListener(
    'keydown',
    (event) => {
      happen({ type: 'hand changed', byKeys: true });
      moving = MOVING.test(event.key);
      if (moving || !STEERING.includes(event.key)) interrupt(event);
    },
    { capture: true },
  );
  page.addEventListener('focusin', ({ target }) => {
    if (moving && target instanceof Element) speaker?.sayKey(target);
    moving = false;
  });
}
