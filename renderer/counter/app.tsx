import { DeskApp } from '../desk/desk-app.tsx';
import { SignIn } from '../desk/sign-in.tsx';
import { Pairing } from './screens/pairing.tsx';
import { SignedInPerson } from './signed-in-person.tsx';
import type { WindowLink } from './window-link.ts';

/** Decides what the window is about: the machine, the person, or the hall. */
export function App({ link }: { readonly link: WindowLink }) {
  return (
    <DeskApp
      link={link}
      unpaired={(card) => <Pairing {...card} connection={link.connection} />}
      outside={(card, why) => <SignIn {...card} session={link.session} role="counter" why={why} />}
      inside={(person) => <SignedInPerson link={link} {...person} />}
    />
  );
}
