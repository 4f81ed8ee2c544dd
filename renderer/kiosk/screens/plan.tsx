import { AdvicePage } from '../plan/advice-page.tsx';
import { ChannelPage } from '../plan/channel-page.tsx';
import { ItemPage } from '../plan/item-page.tsx';
import { ItemsPage } from '../plan/items-page.tsx';
import { MapPage } from '../plan/map-page.tsx';
import { Overview } from '../plan/overview.tsx';
import type { PlanPageProps } from '../plan/plan-page-props.ts';
import { ProcedurePage } from '../plan/procedure-page.tsx';
import { ProceduresPage } from '../plan/procedures-page.tsx';
import { usePlan } from '../plan/use-plan.ts';
import { WaysPage } from '../plan/ways-page.tsx';
import type { PlanScreen } from '../screen.ts';

/** The visitor's own list: the overview, or one of its pages. Their keys make each page begin anew, with its heading. */
export function Plan(screen: PlanScreen) {
  const plan = usePlan(screen);
  return <Page plan={plan} screen={screen} />;
}

function Page({ plan, screen }: PlanPageProps) {
  const { page } = screen;
  const props = { plan, screen };
  switch (page.kind) {
    case 'overview':
      return <Overview key="overview" {...props} />;
    case 'procedures':
      return <ProceduresPage key="procedures" {...props} from={page.from} />;
    case 'procedure':
      return <ProcedurePage key={`procedure ${page.procedure}`} {...props} id={page.procedure} />;
    case 'items':
      return <ItemsPage key="items" {...props} from={page.from} />;
    case 'item':
      return <ItemPage key={`item ${page.item}`} {...props} id={page.item} />;
    case 'ways':
      return <WaysPage key="ways" {...props} from={page.from} />;
    case 'channel':
      return (
        <ChannelPage
          key={`channel ${page.procedure} ${page.channel}`}
          {...props}
          id={page.procedure}
          channel={page.channel}
        />
      );
    case 'advice':
      return <AdvicePage key="advice" {...props} from={page.from} />;
    case 'map':
      return <MapPage key="map" {...props} stop={page.stop} />;
  }
}
