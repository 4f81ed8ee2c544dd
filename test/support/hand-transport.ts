import type { CardReaderState, CardTransport } from '../../shared/card/card-reader.ts';

interface Pending<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

/** A way to a card where the test decides when anything is answered, and whether. */
export interface HandTransport extends CardTransport {
  /** What was asked of it, in order: `open`, `close`, the commands by their second byte, `stop`. */
  readonly calls: readonly string[];
  see(state: CardReaderState): void;
  /** Answers the oldest open question of this kind. */
  readonly opens: Pending<void>[];
  readonly answers: Pending<Uint8Array>[];
  /** The commands themselves, as they are now. */
  readonly commands: Uint8Array[];
  readonly closes: Pending<void>[];
}

/** A transport by hand. Nothing in it ever answers by itself. */
export function handTransport(): HandTransport {
  const calls: string[] = [];
  const opens: Pending<void>[] = [];
  const closes: Pending<void>[] = [];
  const answers: Pending<Uint8Array>[] = [];
  const commands: Uint8Array[] = [];
  let tell: (state: CardReaderState) => void = () => undefined;
  const asked = <Value>(list: Pending<Value>[], call: string): Promise<Value> => {
    calls.push(call);
    return new Promise((resolve, reject) => list.push({ resolve, reject }));
  };
  return {
    calls,
    opens,
    answers,
    commands,
    closes,
    see: (state) => tell(state),
    start: (onState) => {
      tell = onState;
      return Promise.resolve();
    },
    open: async () => {
      await asked(opens, 'open');
      return {
        transmit: (command) => {
          commands.push(command);
          return asked(answers, (command[1] ?? 0).toString(16));
        },
        close: () => asked(closes, 'close'),
      };
    },
    stop: () => {
      calls.push('stop');
      return Promise.resolve();
    },
  };
}
