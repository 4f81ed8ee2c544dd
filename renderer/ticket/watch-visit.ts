import { ORPCError } from '@orpc/client';
import type { VisitView } from '../../shared/domain/visit-view.ts';
import { follow } from '../client/follow.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { TicketEvent } from './event.ts';

/** Answers after which asking again is of no use: the code is not known, or not even one. */
const USELESS = ['UNKNOWN_CODE', 'TOO_MANY_TRIES', 'BAD_REQUEST', 'NOT_ALLOWED'];

/** Tells the page of every view of its visit, and why there are none. Returns the way to stop. */
export function watchVisit(connection: HubConnection, code: string, happen: (event: TicketEvent) => void): () => void {
  let stop = (): void => undefined;
  const end = (type: 'code unknown' | 'set aside'): void => {
    stop();
    happen({ type });
  };
  const open = async (client: HubClient, signal: AbortSignal): Promise<AsyncIterable<VisitView>> => {
    try {
      return untilItEnds(await client.visit.watch({ code }, { signal }), () => !signal.aborted && end('set aside'));
    } catch (error) {
      if (error instanceof ORPCError && USELESS.includes(String(error.code))) end('code unknown');
      throw error;
    }
  };
  stop = follow(connection, open, (view) => happen({ type: 'view came', view, at: Date.now() }));
  return () => stop();
}

/** The hub ends a view itself only when others took this page's place; a lost line throws. */
async function* untilItEnds(views: AsyncIterable<VisitView>, onEnd: () => void): AsyncGenerator<VisitView> {
  yield* views;
  onEnd();
}
