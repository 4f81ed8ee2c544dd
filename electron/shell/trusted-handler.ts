import type * as z from 'zod';
import type { Face } from '../../shared/bridge.ts';
import { isFacePage } from './own-page.ts';

/** What is looked at of the frame a message came from. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** A message as Electron hands it over; the frame is null when it is gone already. */
export interface BridgeMessage {
  readonly senderFrame: SenderFrame | null;
}

/** Whether a message comes from the page itself and not from a frame inside it or another page. */
export function isTrusted({ senderFrame }: BridgeMessage, face: Face): boolean {
  return senderFrame !== null && senderFrame.parent === null && isFacePage(senderFrame.url, face);
}

/** Makes a handler that sees only messages of the face's own page whose argument fits the schema; all others are refused. */
export function trustedHandler<Input, Output>(
  face: Face,
  schema: z.ZodType<Input>,
  work: (input: Input) => Promise<Output>,
): (message: BridgeMessage, argument?: unknown) => Promise<Output> {
  return async (message, argument) => {
    if (!isTrusted(message, face)) throw new Error('refused: not the page of this window');
    const input = schema.safeParse(argument);
    if (!input.success) throw new Error(`refused: the argument has another shape${whereOf(input.error)}`);
    return work(input.data);
  };
}

/** Where the first fault is; never what stands there, which may be a visitor's. */
function whereOf({ issues }: z.ZodError): string {
  const path = issues[0]?.path ?? [];
  return path.length > 0 ? ` at ${path.join('.')}` : '';
}
