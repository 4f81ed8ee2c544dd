import { useAway } from '../client/use-away.ts';
import { useConnection } from '../client/use-connection.ts';
import { useSession } from '../client/use-session.ts';
import { useTown } from '../client/use-town.ts';
import { useDeskLanguage } from '../i18n/use-desk-language.ts';
import { LanguageKey } from './language-key.tsx';
import type { PageLink } from './page-link.ts';
import { Claim } from './screens/claim.tsx';
import { Connecting } from './screens/connecting.tsx';
import { RefusedVersion } from './screens/refused-version.tsx';
import { SignIn } from './screens/sign-in.tsx';
import { SignedInManager } from './signed-in-manager.tsx';
import { useNeedsManager } from './use-needs-manager.ts';
import { useTexts } from './use-texts.ts';

/** Decides what the page is about: the first start, the person, or the house. */
export function App({ link }: { readonly link: PageLink }) {
  const { connection, session } = link;
  const t = useTexts();
  const { language, choose } = useDeskLanguage();
  const state = useConnection(connection);
  const person = useSession(session);
  const away = useAway(connection);
  const town = useTown(connection);
  const needsManager = useNeedsManager(connection);
  const house = town?.office.name[language] ?? t('common:product');
  const card = { house, corner: <LanguageKey onChoose={choose} /> };
  if (state.kind === 'refused-version') return <RefusedVersion {...card} hub={state.hub} update={state.update} />;
  if (!town) return <Connecting {...card} away={away} />;
  switch (person.kind) {
    case 'resuming':
      return <Connecting {...card} away={away} />;
    case 'out':
      return needsManager ? (
        <Claim {...card} session={session} />
      ) : (
        <SignIn {...card} session={session} why={person.why} />
      );
    case 'in':
      return (
        <SignedInManager
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
