import type { Printable, PrintOutcome } from '../../../shared/bridge.ts';
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
  const { host, port, columns = COLUMNS_80_MM, answerMs = 1_000, watchMs = 10_000 } = options;
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
    print: (paper: Printable): Promise<PrintOutcome> =>
      inTurn(async () => {
        const state = watched.note(await printBytes(line, receipt(paper)));
        return canPrint(state) ? { kind: 'printed' } : { kind: 'failed', state };
      }),
  };
}

async function askState(options: LineOptions): Promise<PrinterState> {
  const line = await PrinterLine.open(options);
  if (line === null) return 'away';
  const state = await line.state();
  line.close();
  return state;
}

/** The state that decides: a printer that can still print when the job is through has printed it. */
async function printBytes(options: LineOptions, bytes: Buffer): Promise<PrinterState> {
  const line = await PrinterLine.open(options);
  if (line === null) return 'away';
  try {
    const before = await line.state();
    if (!canPrint(before)) return before;
    const after = (await line.send(bytes)) ? await line.finished() : 'away';
    if (!canPrint(after)) await line.send(FORGET_JOB);
    return after;
  } finally {
    line.close();
  }
}
