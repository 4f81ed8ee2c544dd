import { describe, expect, it } from 'vitest';
import { openCardReader } from '../../../../electron/devices/card/open-card-reader.ts';
import { CardKeeper } from '../../../../electron/shell/card-keeper.ts';
import { simulatedCard } from '../../../../renderer/client/simulated-card.ts';
import { cardProgram } from '../../../support/card-program.ts';
import { reaches } from '../../../support/reaches.ts';
import { readerContract, type TestedReader } from './reader-contract.ts';

const unheard = { warn: () => undefined, onSpent: () => undefined };

readerContract('in the page', async () => {
  const { reader, simulate } = simulatedCard();
  return {
    reader,
    hold: async (card) => simulate({ kind: 'hold', card }),
    remove: async () => simulate({ kind: 'remove' }),
    close: () => reader.stop(),
  };
});

readerContract('in the process', async () => {
  const { reader, simulate } = openCardReader('simulated', unheard);
  return {
    reader,
    hold: async (card) => simulate?.({ kind: 'hold', card }),
    remove: async () => simulate?.({ kind: 'remove' }),
    close: () => reader.stop(),
  };
});

const inOwnProcess = async (): Promise<TestedReader> => {
  const reader = new CardKeeper({ simulated: true, log: () => undefined, start: () => cardProgram('simulated') });
  reader.start();
  return {
    reader,
    hold: (card) => reader.simulate({ kind: 'hold', card }),
    remove: () => reader.simulate({ kind: 'remove' }),
    close: () => reader.stop(),
  };
};

readerContract('in a process of its own', inOwnProcess);

describe('the card’s process', () => {
  it('is started again when it dies, and what lies on the reader is known anew', async () => {
    const children: ReturnType<typeof cardProgram>[] = [];
    const start = () => children[children.push(cardProgram('simulated')) - 1]!;
    const keeper = new CardKeeper({ simulated: true, log: () => undefined, start });
    keeper.start();
    await reaches(keeper, 'empty');
    await keeper.simulate({ kind: 'hold', card: 'silent' });
    await reaches(keeper, 'present');
    const look = keeper.look();
    process.kill(children[0]!.pid, 'SIGKILL');
    expect(await look).toEqual({ kind: 'reader-unavailable' });
    expect(keeper.state()).toBe('no-reader');
    await reaches(keeper, 'empty');
    expect(children).toHaveLength(2);
    await keeper.stop();
  });

  it('takes no made-up cards where cards are real', async () => {
    const keeper = new CardKeeper({ simulated: false, log: () => undefined, start: () => cardProgram('pcsc') });
    keeper.start();
    await expect(keeper.simulate({ kind: 'remove' })).rejects.toThrow('refused');
    await keeper.stop();
  });
});
