import { useSyncExternalStore } from 'react';
import type { SessionState } from './session-state.ts';
import type { StaffSession } from './staff-session.ts';

/** Who sits at this window. */
export function useSession(session: StaffSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}
