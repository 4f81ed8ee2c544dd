import { useEffect, useMemo } from 'react';
import { useLive } from '../client/use-live.ts';
import { useNow } from '../client/use-now.ts';
import { useOfficeClock } from '../client/use-office-clock.ts';
import { useStaffIdle } from '../client/use-staff-idle.ts';
import { Connecting } from '../desk/connecting.tsx';
import type { Person } from '../desk/desk-app.tsx';
import { IdleDialog } from '../desk/idle-dialog.tsx';
import { dates } from '../i18n/dates.ts';
import { OfficeProvider } from './office.ts';
import type { OfficeLink } from './office-link.ts';
import { openOffice } from './open-office.ts';
import { OfficeScreen } from './screens/office-screen.tsx';
import { happen } from './store.ts';
import { useBook } from './use-book.ts';
import { wallDate } from './wall-date.ts';

/** Props: the window, the person, and how the line is. */
export interface SignedInClerkProps extends Person {
  readonly link: OfficeLink;
}

/** Follows the rooms for a signed-in clerk and watches that they are there. */
export function SignedInClerk({ link, town, away, signedIn, language, card }: SignedInClerkProps) {
  const { connection, session } = link;
  useEffect(() => () => happen({ type: 'session ended' }), []);
  const idle = useStaffIdle(session, signedIn.idleSeconds);
  const open = useMemo(() => openOffice(session), [session]);
  const view = useLive(connection, open)?.view ?? null;
  const book = useBook(connection);
  const clock = useNow(useOfficeClock(connection));
  const words = useMemo(() => dates(language, town.office.timeZone), [language, town]);
  if (!view || !book || clock === null) return <Connecting {...card} away={away} />;
  // A page's clock goes by fractions, the hub's by milliseconds.
  const now = Math.floor(clock);
  const today = wallDate(now, town.office.timeZone);
  return (
    <OfficeProvider value={{ ...link, town, book, view, language, now, today, away, me: signedIn.staff, dates: words }}>
      <OfficeScreen corner={card.corner} />
      {idle.kind === 'warned' && <IdleDialog secondsLeft={idle.secondsLeft} session={session} />}
    </OfficeProvider>
  );
}
