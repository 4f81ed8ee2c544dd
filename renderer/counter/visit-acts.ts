import type { Need, PriorityReason } from '../../shared/domain/needs.ts';
import type { Stop } from '../../shared/domain/visit.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { run, type About } from './run.ts';

/** The visit an act is about, by one of its stops. */
export type Visiting = Pick<Stop, 'id' | 'visitId' | 'ticket'>;

/** What staff write down about a visit, or add to it. */
export interface VisitActs {
  /** Further stops: at each the errands done there. */
  readonly addStops: (visit: Visiting, stops: readonly (readonly string[])[]) => void;
  /** The stops to come as they stand here, and as they should stand. The panel stays open. */
  readonly orderStops: (visit: Visiting, seen: readonly string[], stops: readonly string[]) => void;
  readonly setPriority: (visit: Visiting, reason: PriorityReason | null) => void;
  readonly setNeeds: (visit: Visiting, needs: readonly Need[]) => void;
  readonly setNote: (visit: Visiting, note: string) => void;
}

/** The actions on visits of a window. */
export function visitActs(connection: HubConnection): VisitActs {
  return {
    addStops: (visit, stops) =>
      void run('addStops', about(visit), () =>
        connection.call((client) =>
          client.counter.addStops({ visit: visit.visitId, stops: stops.map((errands) => [...errands]) }),
        ),
      ),
    orderStops: (visit, seen, stops) =>
      void run('orderStops', { ...about(visit), stay: true }, () =>
        connection.call((client) =>
          client.counter.orderStops({ visit: visit.visitId, seen: [...seen], stops: [...stops] }),
        ),
      ),
    setPriority: (visit, reason) =>
      void run('setPriority', about(visit), () =>
        connection.call((client) => client.counter.setPriority({ visit: visit.visitId, reason })),
      ),
    setNeeds: (visit, needs) =>
      void run('setNeeds', about(visit), () =>
        connection.call((client) => client.counter.setNeeds({ visit: visit.visitId, needs: [...needs] })),
      ),
    setNote: (visit, note) =>
      void run('setNote', about(visit), () =>
        connection.call((client) => client.counter.setNote({ visit: visit.visitId, note })),
      ),
  };
}

function about({ id, ticket }: Visiting): About {
  return { stop: id, ticket };
}
