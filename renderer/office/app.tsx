import { DeskApp } from '../desk/desk-app.tsx';
import { SignIn } from '../desk/sign-in.tsx';
import type { OfficeLink } from './office-link.ts';
import { SignedInClerk } from './signed-in-clerk.tsx';

/** Decides what the window is about: the person, or the rooms and notices. */
export function App({ link }: { readonly link: OfficeLink }) {
  return (
    <DeskApp
      link={link}
      outside={(card, why) => <SignIn {...card} session={link.session} role="office" why={why} />}
      inside={(person) => <SignedInClerk link={link} {...person} />}
    />
  );
}
