import '../ui/look.ts';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { connectFace } from '../client/connect-face.ts';
import { StaffSession } from '../client/staff-session.ts';
import { keptLanguage } from '../i18n/kept-language.ts';
import { startTexts } from '../i18n/start-texts.ts';
import { actsOf } from './acts.ts';
import { App } from './app.tsx';
import { managerTexts } from './texts.ts';

const texts = startTexts(managerTexts, keptLanguage(localStorage));
const { connection } = await connectFace('manager');
const session = new StaffSession(connection, { storage: sessionStorage, role: 'manager' });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <I18nextProvider i18n={texts}>
      <App link={{ connection, session, acts: actsOf(connection) }} />
    </I18nextProvider>,
  );
}
