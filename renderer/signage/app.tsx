import { useEffect, useMemo } from 'react';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { useAsked } from '../client/use-asked.ts';
import { useConnection } from '../client/use-connection.ts';
import { useTown } from '../client/use-town.ts';
import { dates } from '../i18n/dates.ts';
import type { Chime } from './chime.ts';
import { Display } from './display.tsx';
import type { DisplayClock } from './display-clock.ts';
import { HallProvider, type Hall } from './hall.ts';
import { forget } from './kept.ts';
import { Pairing } from './screens/pairing.tsx';
import { RefusedVersion } from './screens/refused-version.tsx';
import { Starting } from './screens/starting.tsx';
import { PanelGuard } from './side/panel-guard.tsx';
import { happen, useSignage } from './store.ts';
import { useSound } from './use-sound.ts';

/** Props of the whole face. */
export interface AppProps {
  readonly connection: HubConnection;
  readonly clock: DisplayClock;
  readonly chime: Chime;
}

/** A hub that is there has spoken by then (s); after that the display shows what it remembers. */
const PATIENCE_S = 5;

const askRooms = (client: HubClient) => client.rooms.facilities();

/** Decides who is spoken to: the hall, or whoever looks after the display. A hub that is away changes nothing here. */
export function App(props: AppProps) {
  const state = useConnection(props.connection);
  useContent(props);
  const hall = useHallOf(props);
  const waits = useSignage(({ heardAt, second }) => heardAt === -Infinity && second < PATIENCE_S);
  if (state.kind === 'refused-version') return <RefusedVersion hub={state.hub} update={state.update} />;
  if (state.kind === 'needs-pairing') return <Pairing connection={props.connection} />;
  if (!hall || (waits && state.kind !== 'offline')) return <Starting />;
  // A picture that cannot be drawn is not kept; the next one is tried.
  return (
    <HallProvider value={hall}>
      <PanelGuard subject={hall.board} fallback={<Starting />} onFailed={forgetKept}>
        <Display />
      </PanelGuard>
    </HallProvider>
  );
}

const forgetKept = (): void => forget(localStorage);

/** Tells the display of newer content. */
function useContent({ connection, clock }: AppProps): void {
  const town = useTown(connection);
  const book = useAsked(connection, askRooms);
  useEffect(() => {
    if (town) happen({ type: 'town came', town, ...clock.moment() });
  }, [town, clock]);
  useEffect(() => {
    if (book) happen({ type: 'rooms came', book, ...clock.moment() });
  }, [book, clock]);
}

function useHallOf({ clock, chime }: AppProps): Hall | null {
  const town = useSignage((state) => state.town);
  const board = useSignage((state) => state.board);
  const sound = useSound(chime);
  return useMemo(
    () => (town && board ? { town, board, clock, sound, dates: dates('ja', town.office.timeZone) } : null),
    [town, board, clock, sound],
  );
}
