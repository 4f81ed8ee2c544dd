import { DeskApp } from '../desk/desk-app.tsx';
import { SignIn } from '../desk/sign-in.tsx';
import type { PageLink } from './page-link.ts';
import { Claim } from './screens/claim.tsx';
import { SignedInManager } from './signed-in-manager.tsx';
import { useNeedsManager } from './use-needs-manager.ts';

/** Decides what the page is about: the first start, the person, or the house. */
export function App({ link }: { readonly link: PageLink }) {
  const needsManager = useNeedsManager(link.connection);
  return (
    <DeskApp
      link={link}
      outside={(card, why) =>
        needsManager ? (
          <Claim {...card} session={link.session} />
        ) : (
          <SignIn {...card} session={link.session} role="manager" why={why} />
        )
      }
      inside={(person) => <SignedInManager link={link} {...person} />}
    />
  );
}
