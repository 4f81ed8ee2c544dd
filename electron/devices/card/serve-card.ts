import { parseArgs } from 'node:util';
import type { FromCardProcess, ToCardProcess } from '../../../shared/card-process.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { cardParent, type CardParent } from './card-parent.ts';
import { openCardReader, type OpenedReader } from './open-card-reader.ts';

/*
 * The card's process: everything that touches a card runs here, because a reader's driver may hang for ever. Its parent
 * asks and may end it at any time; nothing is kept between two dialogues.
 */

/** Exit code of a process that was started wrongly. */
const STARTED_WRONGLY = 2;

function serve({ tell, listen }: CardParent, source: 'simulated' | 'pcsc'): void {
  const opened = openCardReader(source, {
    warn: (code) => tell({ kind: 'warned', code }),
    onSpent: (why) => tell({ kind: 'spent', why }),
  });
  opened.reader.onState((state) => tell({ kind: 'state', state }));
  tell({ kind: 'state', state: opened.reader.state() });
  listen((message) => void answer(message, opened, tell));
}

async function answer(
  message: ToCardProcess,
  { reader, simulate }: OpenedReader,
  tell: (message: FromCardProcess) => void,
): Promise<void> {
  switch (message.kind) {
    case 'look':
      return tell({ kind: 'looked', id: message.id, outcome: await reader.look() });
    case 'read': {
      const { id, pin, allowLastTry } = message;
      const outcome = await reader.read({ pin, allowLastTry }).finally(() => pin.fill(0));
      return tell({ kind: 'read', id, outcome });
    }
    case 'cancel':
      return reader.cancel();
    case 'simulate':
      simulate?.(message.act);
      return tell({ kind: 'simulated', id: message.id });
    case 'stop':
      return reader.stop().finally(() => process.exit(0));
    default:
      return assertNever(message);
  }
}

const { source } = parseArgs({ options: { source: { type: 'string' } } }).values;
const parent = cardParent();
if (parent && (source === 'simulated' || source === 'pcsc')) serve(parent, source);
else {
  process.stderr.write('the card process is started by the program, with --source=simulated|pcsc\n');
  process.exitCode = STARTED_WRONGLY;
}
