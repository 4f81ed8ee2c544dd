import type { ReactElement } from 'react';
import type { CardStepProps } from '../card/card-step-props.ts';
import { Consent } from '../card/consent.tsx';
import { Hold } from '../card/hold.tsx';
import { LastTry } from '../card/last-try.tsx';
import { Offer } from '../card/offer.tsx';
import { Pin } from '../card/pin.tsx';
import { Read } from '../card/read.tsx';
import { Take } from '../card/take.tsx';
import { Trouble } from '../card/trouble.tsx';
import { Waiting } from '../card/waiting.tsx';
import type { CardScreen, CardStep } from '../screen.ts';

/** What each step looks like; its key makes a new step begin anew, with its heading. */
const shown: { readonly [Kind in CardStep['kind']]: (props: CardStepProps<Kind>) => ReactElement | null } = {
  offer: (props) => <Offer key="offer" {...props} />,
  consent: () => <Consent key="consent" />,
  hold: () => <Hold key="hold" />,
  looking: () => <Waiting key="looking" step="looking" />,
  pin: (props) => <Pin key="pin" {...props} />,
  'last-try': (props) => <LastTry key="last-try" {...props} />,
  reading: () => <Waiting key="reading" step="reading" />,
  read: (props) => <Read key="read" {...props} />,
  trouble: (props) => <Trouble key={props.step.outcome.kind} {...props} />,
  take: (props) => <Take key="take" {...props} />,
};

/** Filling in forms with the card: one step a screen. */
export function Card(screen: CardScreen) {
  const { step } = screen;
  return (shown[step.kind] as (props: CardStepProps) => ReactElement | null)({ screen, step });
}
