import { useEffect } from 'react';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { useAsked } from '../client/use-asked.ts';
import { useAway } from '../client/use-away.ts';
import { useConnection } from '../client/use-connection.ts';
import { useOfficeClock } from '../client/use-office-clock.ts';
import { useTown } from '../client/use-town.ts';
import { domLanguage } from '../i18n/dom-language.ts';
import { HallProvider } from './hall.ts';
import { Notice } from './notice.tsx';
import { Page } from './page.tsx';
import { useToday } from './use-today.ts';
import { useTexts } from './use-texts.ts';

/** Props of the whole page. */
export interface AppProps {
  readonly connection: HubConnection;
  /** Loads the page anew. */
  readonly reload: () => void;
}

const askRooms = (client: HubClient) => client.rooms.facilities();

/** Decides what the page is about. A hub that is away changes nothing here: the last picture stays. */
export function App({ connection, reload }: AppProps) {
  const { t, language } = useTexts();
  const town = useTown(connection);
  const book = useAsked(connection, askRooms);
  const { kind } = useConnection(connection);
  const today = useToday(useOfficeClock(connection), town?.office.timeZone ?? null);
  useEffect(() => {
    document.documentElement.lang = domLanguage(language);
    document.title = t('page');
  }, [language, t]);
  if (kind === 'refused-version') {
    return (
      <Notice sign="swap" title={t('renew.title')} action={{ words: t('renew.key'), onPress: reload }}>
        {t('renew.rest')}
      </Notice>
    );
  }
  if (!town || !book || today === null) return <Loading connection={connection} />;
  if (book.facilities.length === 0) {
    return (
      <Notice sign="door" title={t('none.title')}>
        {t('none.rest')}
      </Notice>
    );
  }
  return (
    <HallProvider value={{ town, book, connection, today }}>
      <Page />
    </HallProvider>
  );
}

function Loading({ connection }: Pick<AppProps, 'connection'>) {
  const { t } = useTexts();
  if (!useAway(connection)) return <Notice sign="clock" title={t('loading')} />;
  return (
    <Notice sign="offline" title={t('away.title')}>
      {t('away.rest')}
    </Notice>
  );
}
