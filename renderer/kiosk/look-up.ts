import type { RatingTopic } from '../../shared/domain/rating.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import { happen } from './store.ts';

/** Asks where a number stands; asked again, it brings the picture up to date. */
export async function lookUp(connection: HubConnection, ticket: string): Promise<void> {
  happen({ type: 'look asked' });
  const answer = await connection.call((client) => client.kiosk.look({ ticket }));
  if (answer.ok) happen({ type: 'look came', view: answer.value });
  else happen({ type: 'look failed', why: answer.error.code === 'UNKNOWN_TICKET' ? 'unknown' : 'lost' });
}

/** Says how the visit was. Somebody who said it already is thanked as well: nothing is asked twice. */
export async function rateVisit(
  connection: HubConnection,
  rating: { readonly ticket: string; readonly score: number; readonly topic: RatingTopic },
): Promise<void> {
  happen({ type: 'rating sent' });
  const answer = await connection.call((client) => client.kiosk.rate(rating));
  happen({ type: answer.ok || answer.error.code === 'ALREADY_RATED' ? 'rating kept' : 'rating failed' });
}
