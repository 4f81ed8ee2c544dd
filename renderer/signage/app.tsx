import { useMemo } from 'react';
import type { HubConnection } from '../client/hub-connection.ts';
import { useConnection } from '../client/use-connection.ts';
import { useOfficeClock } from '../client/use-office-clock.ts';
import { useTown } from '../client/use-town.ts';
import { dates } from '../i18n/dates.ts';
import type { Chime } from './chime.ts';
import { HallProvider, type Hall } from './hall.ts';
import { Display } from './display.tsx';
import { Pairing } from './screens/pairing.tsx';
import { RefusedVersion } from './screens/refused-version.tsx';
import { Starting } from './screens/starting.tsx';
import { useSignage } from './store.ts';
import { useSound } from './use-sound.ts';

/** Props of the whole face. */
export interface AppProps {
  readonly connection: HubConnection;
  readonly chime: Chime;
}

/** Decides who is spoken to: the hall, or whoever looks after the display. A hub that is away changes nothing here. */
export function App({ connection, chime }: AppProps) {
  const state = useConnection(connection);
  const hall = useHallOf(connection, chime);
  if (state.kind === 'refused-version') return <RefusedVersion hub={state.hub} update={state.update} />;
  if (state.kind === 'needs-pairing') return <Pairing connection={connection} />;
  if (!hall) return <Starting />;
  return (
    <HallProvider value={hall}>
      <Display />
    </HallProvider>
  );
}

function useHallOf(connection: HubConnection, chime: Chime): Hall | null {
  const town = useTown(connection);
  const board = useSignage((state) => state.board);
  const clock = useOfficeClock(connection);
  const sound = useSound(chime);
  return useMemo(
    () => (town && board && clock ? { town, board, clock, sound, dates: dates('ja', town.office.timeZone) } : null),
    [town, board, clock, sound],
  );
}
