import { useEffect, useMemo } from 'react';
import { useLive } from '../client/use-live.ts';
import { useNow } from '../client/use-now.ts';
import { useOfficeClock } from '../client/use-office-clock.ts';
import { useStaffIdle } from '../client/use-staff-idle.ts';
import { Connecting } from '../desk/connecting.tsx';
import type { Person } from '../desk/desk-app.tsx';
import { IdleDialog } from '../desk/idle-dialog.tsx';
import { dates } from '../i18n/dates.ts';
import { DeskProvider, type Desk } from './desk.ts';
import { useDraftWatch } from './draft/use-draft-watch.ts';
import { myPart } from './my-part.ts';
import { openDesk } from './open-desk.ts';
import { ChooseCounter } from './screens/choose-counter.tsx';
import { DeskScreen } from './screens/desk-screen.tsx';
import { happen, useCounter } from './store.ts';
import { useDeskShortcuts } from './use-desk-shortcuts.ts';
import { useGuides } from './use-guides.ts';
import { usePublicUrl } from './use-public-url.ts';
import { useSeatWatch } from './use-seat-watch.ts';
import type { WindowLink } from './window-link.ts';

/** Props: the window, the person, and how the line is. */
export interface SignedInPersonProps extends Person {
  readonly link: WindowLink;
}

/** Follows the hall for a signed-in person and watches that they are there. */
export function SignedInPerson({ link, town, away, signedIn, language, card }: SignedInPersonProps) {
  const { bridge, connection, session, acts } = link;
  const { staff, counter, idleSeconds } = signedIn;
  useEffect(() => happen({ type: 'session began', counter, staff: staff.id }), [counter, staff.id]);
  useEffect(() => () => happen({ type: 'session ended' }), []);
  const idle = useStaffIdle(session, idleSeconds);
  const open = useMemo(() => openDesk(session), [session]);
  const view = useLive(connection, open)?.view ?? null;
  const guides = useGuides(connection, town);
  const publicUrl = usePublicUrl(connection);
  const now = useNow(useOfficeClock(connection));
  const words = useMemo(() => dates(language, town.office.timeZone), [language, town]);
  const seat = useCounter((state) => state.seat);
  useSeatWatch(view, seat, staff.name);
  const at = seat.kind === 'at' ? seat.counter : 0;
  const part = useMemo(() => view && myPart(view, town, at), [view, town, at]);
  const work = part && view && { acts, part, view, guidance: guides.guidance, me: staff, away };
  useDraftWatch(work);
  useDeskShortcuts(work);
  if (!view || !part || now === null) return <Connecting {...card} away={away} />;
  const desk: Desk = {
    ...{ town, ...guides, publicUrl, bridge, view, part, session, acts, language, now, away },
    counter: at,
    me: staff,
    dates: words,
  };
  return (
    <DeskProvider value={desk}>
      {seat.kind === 'at' ? <DeskScreen corner={card.corner} /> : <ChooseCounter {...card} loss={seat.loss} />}
      {idle.kind === 'warned' && <IdleDialog secondsLeft={idle.secondsLeft} session={session} />}
    </DeskProvider>
  );
}
