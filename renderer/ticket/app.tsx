import { useEffect } from 'react';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { domLanguage } from '../i18n/dom-language.ts';
import { useConnection } from '../client/use-connection.ts';
import { useTown } from '../client/use-town.ts';
import type { Acts } from './acts.ts';
import { HallProvider, useHall } from './hall.ts';
import { Called } from './screens/called.tsx';
import { CodeUnknown } from './screens/code-unknown.tsx';
import { Loading } from './screens/loading.tsx';
import { Notice } from './screens/notice.tsx';
import { Over } from './screens/over.tsx';
import { Waiting } from './screens/waiting.tsx';
import { stateText } from './state-text.ts';
import { useTicket } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Props of the whole page. */
export interface AppProps {
  readonly connection: HubConnection;
  readonly acts: Acts;
  /** Loads the page anew. */
  readonly reload: () => void;
  /** Watches the visit again after others took the place of this page. */
  readonly watchAgain: () => void;
}

/** Decides what the page is about. A hub that is away changes nothing here: the last picture stays. */
export function App({ connection, acts, reload, watchAgain }: AppProps) {
  const { t, language } = useTexts();
  const { view, link } = useTicket();
  const town = useTown(connection);
  const { kind } = useConnection(connection);
  useEffect(() => void (document.documentElement.lang = domLanguage(language)), [language]);
  if (link === 'code unknown') return <CodeUnknown reload={reload} />;
  if (kind === 'refused-version') {
    return (
      <Notice sign="swap" title={t('renew.title')} action={{ words: t('renew.key'), onPress: reload }}>
        {t('renew.rest')}
      </Notice>
    );
  }
  if (link === 'set aside') {
    return (
      <Notice sign="pause" title={t('aside.title')} action={{ words: t('aside.again'), onPress: watchAgain }}>
        {t('aside.rest')}
      </Notice>
    );
  }
  if (!town || !view) return <Loading connection={connection} />;
  return (
    <HallProvider value={{ town, view, connection, acts }}>
      <Visit />
    </HallProvider>
  );
}

function Visit() {
  const { ticket, now } = useHall().view;
  const { t } = useTexts();
  const called = now.kind === 'called' ? t('title.called', { ticket, counter: now.counter }) : null;
  const title = called ?? t('title.other', { ticket, state: t(stateText(now)) });
  useEffect(() => void (document.title = title), [title]);
  switch (now.kind) {
    case 'called':
      return <Called counter={now.counter} />;
    case 'over':
      return <Over how={now.how} />;
    case 'waiting':
    case 'serving':
    case 'held':
    case 'absent':
    case 'preparing':
      return <Waiting />;
    default:
      return assertNever(now);
  }
}
