import type { Welcome } from '../../shared/contract/session.ts';
import type { HubClient } from './hub-client.ts';
import type { OfficeClock } from './office-clock.ts';

/** Where a page stands with its hub. A client exists only where calls can be made. */
export type ConnectionState =
  | { readonly kind: 'connecting' }
  | {
      readonly kind: 'online';
      readonly client: HubClient;
      readonly welcome: Welcome;
      readonly clock: OfficeClock;
    }
  /** The hub answers, but does not know this device. */
  | { readonly kind: 'needs-pairing'; readonly client: HubClient; readonly welcome: Welcome }
  /** `since` on the page's own `performance.now()`; the clock runs on from the last welcome. */
  | { readonly kind: 'offline'; readonly since: number; readonly clock: OfficeClock | null }
  /** Hub and page speak different versions; tried again now and then, for somebody may be updating. */
  | { readonly kind: 'refused-version'; readonly hub: string; readonly update: 'hub' | 'device' };

/** The client, where calls can be made at all. */
export function clientOf(state: ConnectionState): HubClient | null {
  return state.kind === 'online' || state.kind === 'needs-pairing' ? state.client : null;
}
