import { useAway } from '../client/use-away.ts';
import { useConnection } from '../client/use-connection.ts';
import { useSession } from '../client/use-session.ts';
import { useTown } from '../client/use-town.ts';
import { useDeskLanguage } from '../i18n/use-desk-language.ts';
import { LanguageKey } from './language-key.tsx';
import { Connecting } from './screens/connecting.tsx';
import { Pairing } from './screens/pairing.tsx';
import { RefusedVersion } from './screens/refused-version.tsx';
import { SignIn } from './screens/sign-in.tsx';
import { SignedInPerson } from './signed-in-person.tsx';
import { useTexts } from './use-texts.ts';
import type { WindowLink } from './window-link.ts';

/** Decides what the window is about: the machine, the person, or the hall. */
export function App({ link }: { readonly link: WindowLink }) {
  const { connection, session } = link;
  const t = useTexts();
  const { language, choose } = useDeskLanguage();
  const state = useConnection(connection);
  const person = useSession(session);
  const away = useAway(connection);
  const town = useTown(connection);
  const corner = <LanguageKey onChoose={choose} />;
  const house = town?.office.name[language] ?? t('common:product');
  const card = { house, corner };
  if (state.kind === 'refused-version') return <RefusedVersion {...card} hub={state.hub} update={state.update} />;
  if (state.kind === 'needs-pairing') return <Pairing {...card} connection={connection} />;
  if (!town) return <Connecting {...card} away={away} />;
  switch (person.kind) {
    case 'resuming':
      return <Connecting {...card} away={away} />;
    case 'out':
      return <SignIn {...card} session={session} why={person.why} />;
    case 'in':
      return (
        <SignedInPerson
          link={link}
          town={town}
          away={away}
          signedIn={person.signedIn}
          language={language}
          card={card}
        />
      );
  }
}
