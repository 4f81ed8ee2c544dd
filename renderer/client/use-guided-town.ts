import type { Guidance } from '../../shared/domain/guidance.ts';
import type { Town } from '../../shared/domain/town.ts';
import type { HubClient } from './hub-client.ts';
import type { HubConnection } from './hub-connection.ts';
import { useAsked } from './use-asked.ts';

/** A town with the guides that were written for it: they name each other's procedures, so they change together. */
export interface GuidedTown {
  readonly town: Town;
  readonly guidance: Guidance;
}

const ask = async ({ session }: HubClient): Promise<GuidedTown> => {
  const [town, guidance] = await Promise.all([session.town(), session.guidance()]);
  return { town, guidance };
};

/** The town and its guides; null before they came. Newer ones wait while `held`. */
export function useGuidedTown(connection: HubConnection, held: boolean): GuidedTown | null {
  return useAsked(connection, ask, held);
}
