import type { Bridge } from '../../../shared/bridge.ts';
import type { CardReaderState, LookOutcome } from '../../../shared/card/card-reader.ts';
import type { HubConnection } from '../../client/hub-connection.ts';
import type { Screen } from '../screen.ts';
import { happen, useKiosk } from '../store.ts';

/**
 * Keeps what lies on the reader in the store, looks at a card when the screen says so, and breaks a dialogue off when the
 * visitor has left it.
 */
export function watchCard({ card }: Bridge, connection: HubConnection): () => void {
  const changed = (state: CardReaderState): void => happen({ type: 'reader changed', state });
  let looks = 0;
  let last: Promise<void> = Promise.resolve();
  const look = async (before: Promise<void>, mine: number): Promise<void> => {
    await before; // a dialogue that is being broken off still holds the card
    if (mine !== looks) return;
    const outcome = await card.look().catch((): LookOutcome => ({ kind: 'reader-unavailable' }));
    if (mine === looks) happen({ type: 'card looked', outcome });
    if (outcome.kind !== 'ready') void connection.call((client) => client.kiosk.cardRead({ outcome: outcome.kind }));
  };
  const stops = [
    card.onState(changed),
    useKiosk.subscribe(({ screen }, { screen: before }) => {
      const [now, then] = [dialogueOf(screen), dialogueOf(before)];
      if (now === then) return;
      if (then !== null && !hasEnded(screen)) void card.cancel();
      if (now === 'looking') last = look(last, (looks += 1));
    }),
  ];
  void card.state().then(changed);
  return () => stops.forEach((stop) => stop());
}

/** Which dialogue with the card a screen waits for. */
function dialogueOf(screen: Screen): 'looking' | 'reading' | null {
  if (screen.kind !== 'card') return null;
  const { kind } = screen.step;
  return kind === 'looking' || kind === 'reading' ? kind : null;
}

/** The card has answered: these steps follow only from that. */
function hasEnded(screen: Screen): boolean {
  return screen.kind === 'card' && ['pin', 'last-try', 'read', 'trouble'].includes(screen.step.kind);
}
