import '../ui/look.ts';
import './signage.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { connectFace } from '../client/connect-face.ts';
import { startTexts } from '../i18n/start-texts.ts';
import { App } from './app.tsx';
import { webChime } from './chime.ts';
import { displayClock } from './display-clock.ts';
import { keepLatest } from './keep-latest.ts';
import { keptIn } from './kept.ts';
import { reportOnce } from './report-once.ts';
import { ringForCalls } from './ring-for-calls.ts';
import { happen, useSignage } from './store.ts';
import { signageTexts } from './texts.ts';
import { watchHub } from './watch-hub.ts';
import { watchShape } from './watch-shape.ts';

const texts = startTexts(signageTexts, 'ja');
const chime = webChime();
for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, () => chime.wake());
const link = await connectFace('signage');
const clock = displayClock(link.connection.state);
const kept = keptIn(localStorage);
if (kept) happen({ type: 'remembered', kept, ...clock.moment() });
ringForCalls(useSignage, chime);
keepLatest(useSignage, localStorage);
watchShape((shape) => happen({ type: 'shape changed', shape, ...clock.moment() }));
watchHub({ connection: link.connection, clock, happen });

const root = document.getElementById('root');
if (root) {
  createRoot(root, { onCaughtError: reportOnce(reportError) }).render(
    <I18nextProvider i18n={texts}>
      <App connection={link.connection} clock={clock} chime={chime} />
    </I18nextProvider>,
  );
}
