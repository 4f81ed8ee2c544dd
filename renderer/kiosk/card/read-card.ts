import type { ReadOutcome, ReadRequest } from '../../../shared/card/card-reader.ts';
import type { Hall } from '../hall.ts';
import { happen } from '../store.ts';

/** Shows the card its PIN, once, and takes the four items; the hub hears only how it went. The PIN is wiped in any case. */
export async function readCard(
  { bridge, connection }: Pick<Hall, 'bridge' | 'connection'>,
  request: ReadRequest,
): Promise<void> {
  happen({ type: 'card reading' });
  const outcome = await bridge.card.read(request).catch((): ReadOutcome => ({ kind: 'reader-unavailable' }));
  request.pin.fill(0);
  happen({ type: 'card read', outcome });
  void connection.call((client) => client.kiosk.cardRead({ outcome: outcome.kind }));
}
