import { boardView, type BoardView } from '../../shared/domain/board-view.ts';
import { deskView, type DeskView } from '../../shared/domain/desk-view.ts';
import type { HouseView } from '../../shared/domain/house-view.ts';
import { lobbyView, type LobbyView } from '../../shared/domain/lobby-view.ts';
import { momentOf, type Deps } from '../commands/command.ts';
import type { RoomWeekReader } from '../commands/room-week.ts';
import type { Connections } from './connections.ts';
import type { ContentKeeper } from './content-keeper.ts';
import { contentVersions, type ContentVersions } from './content-versions.ts';
import { liveView, type LiveView } from './live.ts';
import { officeViews, type OfficeViews } from './office-views.ts';
import { panelViews, type PanelViews } from './panel-views.ts';
import { publisher } from './publisher.ts';
import type { Printers } from './printers.ts';
import { visitViews, type VisitViews } from './visit-views.ts';

/** All that is watched live. `changed` after every change of the store, of printers or of connections. */
export interface Views {
  readonly lobby: LiveView<LobbyView>;
  readonly board: LiveView<BoardView>;
  readonly desk: LiveView<DeskView>;
  readonly house: LiveView<HouseView>;
  readonly office: OfficeViews['office'];
  readonly panels: PanelViews['panels'];
  readonly visits: VisitViews;
  readonly content: ContentVersions;
  changed(): void;
  stop(): void;
}

/** Even without changes each view is sent this often (ms), so that a face knows its picture is fresh. */
const HEARTBEAT_MS = 10_000;

/** What the views are made of. */
export interface ViewSources {
  readonly deps: Deps;
  readonly week: RoomWeekReader;
  readonly printers: Printers;
  readonly connections: Connections;
  readonly refusedContent: ContentKeeper['refused'];
  readonly onError: (error: unknown) => void;
}

/** One snapshot serves all views of a publication. */
export function liveViews({ deps, week, printers, connections, refusedContent, onError }: ViewSources): Views {
  const { store, drafts } = deps;
  const publish = async (): Promise<void> => {
    const { at, businessDay } = momentOf(deps);
    const { lobby, board, desk } = views;
    if (lobby.watched || board.watched || desk.watched) {
      const { town, hours } = deps.content();
      const snapshot = {
        ...(await store.access.hall.snapshot(at, businessDay)),
        printers: printers.all(),
        waits: deps.waits.current(),
      };
      if (board.watched) board.publish(boardView(snapshot, town, hours));
      if (lobby.watched) lobby.publish(lobbyView(snapshot, town, hours));
      if (desk.watched) {
        const part = await store.access.hall.desk(at, businessDay);
        desk.publish(deskView({ ...snapshot, ...part, drafts: marksOf(drafts, onError) }, town, hours));
      }
    }
    if (views.house.watched) {
      const { devices, ...house } = await store.access.hall.house(at);
      const connected = connections.devices();
      views.house.publish({
        ...house,
        devices: devices.map((device) => ({ ...device, connected: connected.has(device.id) })),
        signedIn: connections.signedIn(),
        refusedContent: refusedContent(),
      });
    }
  };
  const hall = publisher(publish, onError);
  const office = officeViews(deps, onError);
  const panels = panelViews(deps, { week, onError });
  const visits = visitViews(deps, onError);
  const content = contentVersions(deps);
  const changed = (): void => {
    hall.changed();
    office.changed();
    panels.changed();
    visits.changed();
  };
  const heartbeat = setInterval(changed, HEARTBEAT_MS);
  const views = {
    lobby: liveView<LobbyView>(changed),
    board: liveView<BoardView>(changed),
    desk: liveView<DeskView>(changed),
    house: liveView<HouseView>(changed),
  };
  return {
    ...views,
    office: office.office,
    panels: panels.panels,
    visits,
    content,
    changed,
    stop() {
      clearInterval(heartbeat);
      hall.stop();
      office.stop();
      panels.stop();
      visits.stop();
      content.stop();
    },
  };
}

/** A hall without marks goes on; one without desks does not. */
function marksOf(drafts: Deps['drafts'], onError: ViewSources['onError']): DeskView['drafts'] {
  try {
    return drafts.marks();
  } catch (error) {
    onError(error);
    return {};
  }
}
