import type { PrintOutcome, TicketPaper } from '../../../shared/bridge.ts';
import { canPrint, type PrinterState } from '../../../shared/domain/printer-state.ts';
import type { TicketPrinter } from '../../ports/printer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { PrinterLine, type LineOptions } from './printer-line.ts';
import { FORGET_JOB } from './printer-status.ts';
import { COLUMNS_80_MM, escposReceipt } from './render-receipt.ts';
import { WatchedState } from './watched-state.ts';

/** A printer in the network. */
export interface NetworkPrinterOptions {
  readonly host: string;
  readonly port: number;
  readonly columns?: number;
  readonly answerMs?: number;
  /** How often (ms) its state is asked between tickets. */
  readonly watchMs?: number;
}

/** A ticket printer behind TCP port 9100. It is asked before and after each ticket whether paper can come out. */
export function networkPrinter(options: NetworkPrinterOptions): TicketPrinter {
  const { host, port, columns = COLUMNS_80_MM, answerMs = 3_000, watchMs = 10_000 } = options;
  const line: LineOptions = { host, port, answerMs };
  const receipt = escposReceipt(columns);
  const watched = new WatchedState();
  const inTurn = oneAtATime();
  const state = (): Promise<PrinterState> => inTurn(async () => watched.note(await askState(line)));
  const timer = setInterval(() => void state(), watchMs);
  timer.unref();
  return {
    state,
    onState: (listener) => watched.listen(listener),
    close: () => clearInterval(timer),
    print: (paper: TicketPaper) =>
      inTurn(async () => {
        const after = await printBytes(line, receipt(paper));
        watched.note(after.state);
        return after.printed ? { kind: 'printed' } : { kind: 'failed', state: failureState(after.state) };
      }) as Promise<PrintOutcome>,
  };
}

/** A ticket that did not come out although the printer says it is well: somebody should look at it. */
const failureState = (state: PrinterState): PrinterState => (canPrint(state) ? 'away' : state);

async function askState(options: LineOptions): Promise<PrinterState> {
  const line = await PrinterLine.open(options);
  if (line === null) return 'away';
  const state = await line.state();
  line.close();
  return state;
}

async function printBytes(options: LineOptions, bytes: Buffer): Promise<{ printed: boolean; state: PrinterState }> {
  const line = await PrinterLine.open(options);
  if (line === null) return { printed: false, state: 'away' };
  try {
    const before = await line.state();
    if (!canPrint(before)) return { printed: false, state: before };
    const sent = await line.send(bytes);
    const finished = sent && (await line.finished());
    const after = await line.state();
    if (!finished || after === 'away' || !canPrint(after)) await line.send(FORGET_JOB);
    return { printed: finished, state: after };
  } finally {
    line.close();
  }
}
