import '../ui/look.ts';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { connectFace } from '../client/connect-face.ts';
import { startTexts } from '../i18n/start-texts.ts';
import { App } from './app.tsx';
import { watchCard } from './card/watch-card.ts';
import { startWaysOfUse } from './start-ways-of-use.ts';
import { readyWords } from './ready-words.ts';
import { happen } from './store.ts';
import { kioskTexts } from './texts.ts';
import { watchPrinter } from './watch-printer.ts';
import { watchStaffMode } from './watch-staff-mode.ts';

const texts = startTexts(kioskTexts, 'ja');
const link = await connectFace('kiosk');
void readyWords(texts, document.fonts);
watchPrinter(link.bridge, link.connection);
watchCard(link.bridge, link.connection);
watchStaffMode(link.connection);
happen({ type: 'volume chosen', volume: link.device.volume });
startWaysOfUse(link.connection);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <I18nextProvider i18n={texts}>
      <App link={link} />
    </I18nextProvider>,
  );
}
