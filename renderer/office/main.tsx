import '../ui/look.ts';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { connectFace } from '../client/connect-face.ts';
import { StaffSession } from '../client/staff-session.ts';
import { keptLanguage } from '../i18n/kept-language.ts';
import { startTexts } from '../i18n/start-texts.ts';
import { actsOf } from './acts.ts';
import { App } from './app.tsx';
import { officeTexts } from './texts.ts';

const texts = startTexts(officeTexts, keptLanguage(localStorage));
const { bridge, connection } = await connectFace('office');
const session = new StaffSession(connection, { storage: sessionStorage, role: 'office' });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <I18nextProvider i18n={texts}>
      <App link={{ bridge, connection, session, acts: actsOf(connection) }} />
    </I18nextProvider>,
  );
}
