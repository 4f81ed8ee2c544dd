import { CardKeeper } from '../../electron/shell/card-keeper.ts';
import { cardProgram } from '../support/card-program.ts';

/** The keeper of a card's process that reads through pcscd, with what it wrote into the log. */
export function openKeeper(): { readonly keeper: CardKeeper; readonly log: readonly string[] } {
  const log: string[] = [];
  const keeper = new CardKeeper({
    simulated: false,
    log: (line) => void log.push(line),
    start: () => cardProgram('pcsc'),
  });
  keeper.start();
  return { keeper, log };
}
