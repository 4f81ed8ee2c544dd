import { useEffect } from 'react';
import { Bar } from './bar.tsx';
import { useHall } from './hall.ts';
import { Head } from './head.tsx';
import { helpStatus } from './help-status.ts';
import { idleOf } from './idle.ts';
import { Attract } from './screens/attract.tsx';
import { Confirm } from './screens/confirm.tsx';
import { Errands } from './screens/errands.tsx';
import { Help } from './screens/help.tsx';
import { Home } from './screens/home.tsx';
import { NumberScreen } from './screens/number.tsx';
import { Pin } from './screens/pin.tsx';
import { Staff } from './screens/staff.tsx';
import { Standing } from './screens/standing.tsx';
import { StillThere } from './screens/still-there.tsx';
import { TicketScreen } from './screens/ticket.tsx';
import type { Screen } from './screen.ts';
import { happen, useKiosk } from './store.ts';
import { useIdle } from './use-idle.ts';
import styles from './visitor.module.css';

/** The kiosk as a visitor has it: head, the screen, and the bar that is always there. */
export function Visitor() {
  const { lobby, device } = useHall();
  const { screen, help } = useKiosk();
  const status = helpStatus(lobby, device).kind;
  useIdle(status === 'ringing' || help.kind === 'asking');
  useEffect(() => {
    if (status === 'coming') happen({ type: 'help rings' });
    if (status === 'none') happen({ type: 'help gone' });
  }, [status]);
  return (
    <div className={styles['kiosk']}>
      <Head />
      {help.kind === 'closed' ? <AskedWhetherThere screen={screen} /> : <Help panel={help} />}
      <Bar />
    </div>
  );
}

/** The screen, or the question whether anybody still stands before it. */
function AskedWhetherThere({ screen }: { readonly screen: Screen }) {
  const idle = useKiosk((state) => (state.now - state.touchedAt) / 1000);
  const state = idleOf(screen, idle);
  return state.kind === 'warned' ? <StillThere left={state.left} of={state.of} /> : <Shown screen={screen} />;
}

function Shown({ screen }: { readonly screen: Screen }) {
  switch (screen.kind) {
    case 'attract':
      return <Attract key="attract" />;
    case 'home':
      return <Home key="home" />;
    case 'errands':
      return <Errands key={screen.group} group={screen.group} />;
    case 'confirm':
      return <Confirm key={screen.errand} errand={screen.errand} attempt={screen.attempt} />;
    case 'ticket':
      return <TicketScreen key="ticket" ticket={screen.ticket} paper={screen.paper} />;
    case 'number':
      return <NumberScreen key="number" typed={screen.typed} look={screen.look} />;
    case 'standing':
      return <Standing key="standing" view={screen.view} rating={screen.rating} />;
    case 'pin':
      return <Pin key="pin" typed={screen.typed} check={screen.check} />;
    case 'staff':
      return <Staff key="staff" page={screen.page} />;
  }
}
