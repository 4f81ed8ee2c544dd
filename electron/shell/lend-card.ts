import type { WebContents } from 'electron';
import * as z from 'zod';
import type { Face } from '../../shared/bridge.ts';
import type { CardReaderState, LookOutcome, ReadOutcome, ReadRequest } from '../../shared/card/card-reader.ts';
import type { SimulatorAct } from '../../shared/card/simulated-cards.ts';
import { bridgeChannels } from './bridge-channels.ts';
import { readRequestSchema, simulatorActSchema } from './card-schema.ts';
import { trustedHandler } from './trusted-handler.ts';

/** A card reader as the shell lends it. */
export interface LentCard {
  state(): CardReaderState;
  onState(listener: (state: CardReaderState) => void): () => void;
  look(): Promise<LookOutcome>;
  read(request: ReadRequest): Promise<ReadOutcome>;
  cancel(): void;
  /** Refused where cards are real. */
  simulate(act: SimulatorAct): Promise<void>;
}

const nothing = z.undefined();

/** Answers what one page asks of the card reader; a dialogue that its page leaves behind is cancelled. */
export function lendCard(contents: WebContents, face: Face, card: LentCard): void {
  const { ipc } = contents;
  ipc.handle(
    bridgeChannels.cardState,
    trustedHandler(face, nothing, async () => card.state()),
  );
  ipc.handle(
    bridgeChannels.cardLook,
    trustedHandler(face, nothing, () => card.look()),
  );
  ipc.handle(
    bridgeChannels.cardRead,
    trustedHandler(face, readRequestSchema, (request) => card.read(request).finally(() => request.pin.fill(0))),
  );
  ipc.handle(
    bridgeChannels.cardCancel,
    trustedHandler(face, nothing, async () => card.cancel()),
  );
  ipc.handle(
    bridgeChannels.cardSimulate,
    trustedHandler(face, simulatorActSchema, (act) => card.simulate(act)),
  );
  const stop = card.onState((state) => {
    if (!contents.isDestroyed()) contents.send(bridgeChannels.cardStateChanged, state);
  });
  contents.on('render-process-gone', () => card.cancel());
  contents.on('did-navigate', () => card.cancel());
  contents.once('destroyed', () => {
    stop();
    card.cancel();
  });
}
