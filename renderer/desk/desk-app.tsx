import type { ReactNode } from 'react';
import type { SignedIn } from '../../shared/contract/session.ts';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { WhyOut } from '../client/session-state.ts';
import type { StaffSession } from '../client/staff-session.ts';
import { useAway } from '../client/use-away.ts';
import { useConnection } from '../client/use-connection.ts';
import { useSession } from '../client/use-session.ts';
import { useTown } from '../client/use-town.ts';
import { useDeskLanguage } from '../i18n/use-desk-language.ts';
import type { Card } from './card.ts';
import { Connecting } from './connecting.tsx';
import { LanguageKey } from './language-key.tsx';
import { RefusedVersion } from './refused-version.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

/** A signed-in person, as the face behind the door gets them. */
export interface Person {
  readonly town: Town;
  /** The hub is not there. */
  readonly away: boolean;
  readonly signedIn: SignedIn;
  readonly language: StaffLanguage;
  readonly card: Card;
}

/** Props: what the door belongs to, and what stands before and behind it. */
export interface DeskAppProps {
  readonly link: { readonly connection: HubConnection; readonly session: StaffSession };
  /** The machine is not registered; faces that need no registration leave it out. */
  readonly unpaired?: (card: Card) => ReactNode;
  readonly outside: (card: Card, why: WhyOut | null) => ReactNode;
  readonly inside: (person: Person) => ReactNode;
}

/** The door of a face for staff: the machine, then the person, then the work. */
export function DeskApp({ link: { connection, session }, unpaired, outside, inside }: DeskAppProps) {
  const t = useDeskTexts();
  const { language, choose } = useDeskLanguage();
  const state = useConnection(connection);
  const person = useSession(session);
  const away = useAway(connection);
  const town = useTown(connection);
  const house = town?.office.name[language] ?? t('common:product');
  const card = { house, corner: <LanguageKey onChoose={choose} /> };
  if (state.kind === 'refused-version') return <RefusedVersion {...card} hub={state.hub} update={state.update} />;
  if (state.kind === 'needs-pairing' && unpaired) return unpaired(card);
  if (!town || person.kind === 'resuming') return <Connecting {...card} away={away} />;
  return person.kind === 'out'
    ? outside(card, person.why)
    : inside({ town, away, signedIn: person.signedIn, language, card });
}
