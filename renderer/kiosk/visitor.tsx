import { useEffect, type ComponentType, type ReactElement } from 'react';
import { Bar } from './bar.tsx';
import { useHall } from './hall.ts';
import { Head } from './head.tsx';
import { helpStatus } from './help-status.ts';
import { idleOf } from './idle.ts';
import type { Later, LaterKind } from './later.ts';
import type { ScreenOf } from './on-screen.ts';
import { isQuietScreen } from './quiet-screen.ts';
import { Answers } from './screens/answers.tsx';
import { Attract } from './screens/attract.tsx';
import { Help } from './screens/help.tsx';
import { Home } from './screens/home.tsx';
import { Lines } from './screens/lines.tsx';
import { NumberScreen } from './screens/number.tsx';
import { Pin } from './screens/pin.tsx';
import { Plan } from './screens/plan.tsx';
import { Question } from './screens/question.tsx';
import { Search } from './screens/search.tsx';
import { Staff } from './screens/staff.tsx';
import { Standing } from './screens/standing.tsx';
import { StillThere } from './screens/still-there.tsx';
import { TicketScreen } from './screens/ticket.tsx';
import { Way } from './screens/way.tsx';
import type { Screen } from './screen.ts';
import { happen, useKiosk } from './store.ts';
import { useIdle } from './use-idle.ts';
import styles from './visitor.module.css';

/** The kiosk as a visitor has it: head, the screen, and the bar that is always there. */
export function Visitor() {
  const { lobby, device, guidance, town, later } = useHall();
  const { screen, help } = useKiosk();
  const quiet = help.kind === 'closed' && isQuietScreen(screen, { guidance, town });
  const status = helpStatus(lobby, device).kind;
  useIdle(status === 'ringing' || help.kind === 'asking');
  useEffect(() => {
    if (status === 'coming') happen({ type: 'help rings' });
    if (status === 'none') happen({ type: 'help gone' });
  }, [status]);
  return (
    <div className={styles['kiosk']} data-quiet={quiet ? '' : undefined}>
      <Head />
      {help.kind === 'closed' ? <AskedWhetherThere screen={screen} /> : <Help panel={help} />}
      <Bar />
      {later && <later.tray />}
    </div>
  );
}

/** The screen, or the question whether anybody still stands before it. */
function AskedWhetherThere({ screen }: { readonly screen: Screen }) {
  const state = idleOf(useKiosk());
  return state.kind === 'warned' ? (
    <StillThere left={state.left} of={state.of} screen={screen} />
  ) : (
    <Shown screen={screen} />
  );
}

/** What each kind of screen looks like; its key makes a new screen begin anew. */
const shown: {
  readonly [Kind in Exclude<Screen['kind'], LaterKind>]: (screen: ScreenOf<Kind>) => ReactElement | null;
} = {
  attract: () => <Attract key="attract" />,
  home: () => <Home key="home" />,
  way: ({ way }) => <Way key={way} way={way} />,
  lines: () => <Lines key="lines" />,
  search: (screen) => <Search key="search" {...screen} />,
  question: (screen) => <Question key={screen.asked} {...screen} />,
  answers: (screen) => <Answers key="answers" {...screen} />,
  plan: (screen) => <Plan key="plan" {...screen} />,
  ticket: ({ ticket, paper, drafted }) => <TicketScreen key="ticket" ticket={ticket} paper={paper} drafted={drafted} />,
  number: ({ typed, look }) => <NumberScreen key="number" typed={typed} look={look} />,
  standing: ({ view, rating }) => <Standing key="standing" view={view} rating={rating} />,
  pin: ({ typed, check }) => <Pin key="pin" typed={typed} check={check} />,
  staff: ({ page }) => <Staff key="staff" page={page} />,
};

function Shown({ screen }: { readonly screen: Screen }) {
  const { later } = useHall();
  if (isLater(screen)) return later && <LaterScreen later={later} screen={screen} />;
  return (shown[screen.kind] as (screen: Screen) => ReactElement | null)(screen);
}

interface LaterScreenProps {
  readonly later: Later;
  readonly screen: ScreenOf<LaterKind>;
}

/** A screen whose code came after the page's. */
function LaterScreen({ later, screen }: LaterScreenProps) {
  const Part = later.screens[screen.kind] as ComponentType<Screen>;
  return <Part key={screen.kind} {...screen} />;
}

const isLater = (screen: Screen): screen is ScreenOf<LaterKind> => !(screen.kind in shown);
