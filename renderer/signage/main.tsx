import '../ui/look.ts';
import './signage.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { connectFace } from '../client/connect-face.ts';
import { startTexts } from '../i18n/start-texts.ts';
import { App } from './app.tsx';
import { webChime } from './chime.ts';
import { ringForCalls } from './ring-for-calls.ts';
import { happen, useSignage } from './store.ts';
import { signageTexts } from './texts.ts';
import { watchBoard } from './watch-board.ts';

const texts = startTexts(signageTexts, 'ja');
const chime = webChime();
for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, () => chime.wake());
const link = await connectFace('signage');
ringForCalls(useSignage, chime);
watchBoard(link.connection, happen);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <I18nextProvider i18n={texts}>
      <App connection={link.connection} chime={chime} />
    </I18nextProvider>,
  );
}
