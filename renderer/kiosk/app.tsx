import { useMemo } from 'react';
import { noFacilities } from '../../shared/domain/rooms/facility.ts';
import { searchIndex } from '../../shared/search/search-index.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { FaceLink } from '../client/connect-face.ts';
import { useAsked } from '../client/use-asked.ts';
import { useConnection } from '../client/use-connection.ts';
import { useGuidedTown } from '../client/use-guided-town.ts';
import { useLive } from '../client/use-live.ts';
import { dates } from '../i18n/dates.ts';
import { useCardSource } from './card/use-card-source.ts';
import { onceMade } from './once-made.ts';
import { HallProvider, type Hall } from './hall.ts';
import { Away } from './screens/away.tsx';
import { Pairing } from './screens/pairing.tsx';
import { RefusedVersion } from './screens/refused-version.tsx';
import { useKiosk } from './store.ts';
import { useLater } from './use-later.ts';
import { useLasting } from './use-lasting.ts';
import { useModes } from './use-modes.ts';
import { useOnline } from './use-online.ts';
import { Visitor } from './visitor.tsx';

/** A short break is nobody's business; after this time (ms) the screen says that the hub is away. */
const AWAY_AFTER_MS = 2_000;

const askRooms = (client: HubClient) => client.rooms.facilities();

const openLobby = (client: HubClient, signal: AbortSignal) => client.kiosk.lobby(undefined, { signal });

/** Decides who is spoken to: the visitor, or whoever looks after the machine. */
export function App({ link }: { readonly link: FaceLink }) {
  const { connection, device } = link;
  const state = useConnection(connection);
  const away = useLasting(state.kind === 'offline' || state.kind === 'connecting', AWAY_AFTER_MS);
  const stays = useKiosk(({ screen }) => screen.kind === 'ticket' || screen.kind === 'rooms');
  const hall = useHallOf(link);
  useModes(device.panel);
  if (state.kind === 'refused-version') return <RefusedVersion hub={state.hub} update={state.update} />;
  if (state.kind === 'needs-pairing') return <Pairing connection={connection} />;
  if (away && !stays) return <Away connecting={false} />;
  if (!hall) return <Away connecting />;
  return (
    <HallProvider value={hall}>
      <Visitor />
    </HallProvider>
  );
}

function useHallOf({ bridge, device, connection }: FaceLink): Hall | null {
  const { panel } = device;
  const card = useCardSource(bridge, device.card);
  const visited = useKiosk(({ screen }) => screen.kind !== 'attract' && screen.kind !== 'home');
  const content = useGuidedTown(connection, visited);
  const rooms = useAsked(connection, askRooms, visited) ?? noFacilities;
  const later = useLater();
  const lobby = useLive(connection, openLobby)?.view ?? null;
  const online = useOnline(connection);
  const language = useKiosk((state) => state.language);
  const index = useMemo(() => content && onceMade(() => searchIndex(content.guidance, content.town)), [content]);
  return useMemo(() => {
    if (!content || !index || !lobby || !online) return null;
    const words = dates(language, content.town.office.timeZone);
    const machine = { connection, bridge, panel, card };
    return { ...content, rooms, searchIndex: index, lobby, ...machine, dates: words, later, ...online };
  }, [content, rooms, later, index, lobby, online, language, connection, bridge, panel, card]);
}
