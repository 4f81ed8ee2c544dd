import type { Card, CardDisposition } from 'pcsc-mini';
import { TransportError, type ApduChannel } from '../../../shared/card/card-reader.ts';
import { pcscFault } from './pcsc-fault.ts';

/** Looks after a call into the library: one that does not come back within the time (ms) is reported. */
export type WatchCall = <Value>(call: Promise<Value>, ms: number) => Promise<Value>;

/** What a channel to a real card is made of. */
export interface PcscChannelParts {
  readonly card: Card;
  /** How power is taken from the card. */
  readonly unpower: CardDisposition;
  readonly watch: WatchCall;
  readonly closeMs: number;
}

/** The opened card. The library refuses to close a card while a command is under way: closing waits for that one. */
export function pcscChannel({ card, unpower, watch, closeMs }: PcscChannelParts): ApduChannel {
  let underWay: Promise<unknown> = Promise.resolve();
  return {
    async transmit(command, timeoutMs) {
      const answer = watch(card.transmit(command), timeoutMs);
      underWay = answer.catch(() => undefined);
      return answer.catch((error: unknown) => {
        throw new TransportError(pcscFault(error));
      });
    },
    async close() {
      await underWay;
      // A card that is gone has no power.
      await watch(card.disconnect(unpower), closeMs).catch(() => undefined);
    },
  };
}
