import { CONTRACT_VERSION } from '../../shared/contract/version.ts';
import type { Welcome } from '../../shared/contract/session.ts';
import type { HubClient } from './hub-client.ts';
import { settle } from './settle.ts';

/** How a hello ended. */
export type Greeting =
  | { readonly kind: 'welcome'; readonly welcome: Welcome; readonly knowsDevice: boolean }
  | { readonly kind: 'refused-version'; readonly hub: string; readonly update: 'hub' | 'device' }
  | { readonly kind: 'lost' };

/** First call of every connection. A device the hub no longer knows says hello again as nobody, so that it can be paired. */
export async function greet(client: HubClient, token: string | null): Promise<Greeting> {
  const answer = await settle(client.session.hello({ contract: CONTRACT_VERSION, device: token }));
  if (answer.ok) return { kind: 'welcome', welcome: answer.value, knowsDevice: answer.value.device !== null };
  switch (answer.error.code) {
    case 'VERSION_MISMATCH':
      return { kind: 'refused-version', ...answer.error.data };
    case 'UNKNOWN_DEVICE':
      return token === null ? { kind: 'lost' } : greet(client, null);
    default:
      return { kind: 'lost' };
  }
}
