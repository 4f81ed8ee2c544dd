import { useEffect, useMemo } from 'react';
import { useLive } from '../client/use-live.ts';
import { useNow } from '../client/use-now.ts';
import { useOfficeClock } from '../client/use-office-clock.ts';
import { useStaffIdle } from '../client/use-staff-idle.ts';
import { Connecting } from '../desk/connecting.tsx';
import type { Person } from '../desk/desk-app.tsx';
import { IdleDialog } from '../desk/idle-dialog.tsx';
import { dates } from '../i18n/dates.ts';
import { HouseProvider } from './house.ts';
import { openHouse } from './open-house.ts';
import type { PageLink } from './page-link.ts';
import { HouseScreen } from './screens/house-screen.tsx';
import { happen } from './store.ts';

/** Props: the page, the person, and how the line is. */
export interface SignedInManagerProps extends Person {
  readonly link: PageLink;
}

/** Follows accounts and devices for a signed-in manager and watches that they are there. */
export function SignedInManager({ link, town, away, signedIn, language, card }: SignedInManagerProps) {
  const { connection, session, acts } = link;
  useEffect(() => () => happen({ type: 'session ended' }), []);
  const idle = useStaffIdle(session, signedIn.idleSeconds);
  const open = useMemo(() => openHouse(session), [session]);
  const view = useLive(connection, open)?.view ?? null;
  const now = useNow(useOfficeClock(connection));
  const words = useMemo(() => dates(language, town.office.timeZone), [language, town]);
  if (!view || now === null) return <Connecting {...card} away={away} />;
  return (
    <HouseProvider value={{ town, view, session, acts, language, now, away, me: signedIn.staff, dates: words }}>
      <HouseScreen corner={card.corner} />
      {idle.kind === 'warned' && <IdleDialog secondsLeft={idle.secondsLeft} session={session} />}
    </HouseProvider>
  );
}
