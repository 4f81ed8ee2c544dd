import * as z from 'zod';
import type { ReadRequest } from '../../shared/card/card-reader.ts';
import { isPin } from '../../shared/card/pin.ts';
import { simulatedCards, type SimulatorAct } from '../../shared/card/simulated-cards.ts';

/** A wish to read: anything but four ASCII digits never reaches a card, where it could cost a try. */
export const readRequestSchema: z.ZodType<ReadRequest> = z.strictObject({
  pin: z.instanceof(Uint8Array).refine(isPin),
  allowLastTry: z.boolean(),
});

/** What may be done with a simulated reader. */
export const simulatorActSchema: z.ZodType<SimulatorAct> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hold'), card: z.enum(simulatedCards) }),
  z.strictObject({ kind: z.literal('remove') }),
]);
