import { useMemo } from 'react';
import type { Town } from '../../shared/domain/town.ts';
import { searchIndex } from '../../shared/search/search-index.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { useGuidance } from '../client/use-guidance.ts';
import type { Desk } from './desk.ts';

/** The town's guides, also to be searched; the index is made once for each content. */
export function useGuides(connection: HubConnection, town: Town): Pick<Desk, 'guidance' | 'index'> {
  const guidance = useGuidance(connection);
  return useMemo(() => ({ guidance, index: guidance && searchIndex(guidance, town) }), [guidance, town]);
}
