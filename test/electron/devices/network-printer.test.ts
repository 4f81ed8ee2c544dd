import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { networkPrinter } from '../../../electron/devices/printer/network-printer.ts';
import type { TicketPrinter } from '../../../electron/ports/printer.ts';
import { FakePrinter, type FakeMood } from '../../support/fake-printer.ts';
import { samplePaper } from '../../support/sample-paper.ts';

describe('a network printer', () => {
  let fake: FakePrinter;
  let printer: TicketPrinter;
  let port: number;

  beforeEach(async () => {
    fake = new FakePrinter();
    port = await fake.listen();
    printer = networkPrinter({ host: '127.0.0.1', port, answerMs: 300 });
  });
  afterEach(async () => {
    printer.close();
    await fake.close();
  });

  it.each([
    ['ready', 'ready'],
    ['paper-low', 'paper-low'],
    ['no-paper', 'no-paper'],
    ['cover-open', 'cover-open'],
    ['jam', 'jam'],
    ['cutter', 'jam'],
    ['broken', 'jam'],
    ['hot', 'away'],
    ['silent', 'away'],
  ] as [FakeMood, string][])('that is %s is reported as %s', async (mood, state) => {
    fake.mood = mood;
    expect(await printer.state()).toBe(state);
  });

  it('still prints when paper is low', async () => {
    fake.mood = 'paper-low';
    expect(await printer.print(samplePaper())).toEqual({ kind: 'printed' });
  });

  it('that runs out of paper in the middle fails and is told to forget the ticket', async () => {
    fake.runsOutDuringNextJob = true;
    expect(await printer.print(samplePaper())).toEqual({ kind: 'failed', state: 'no-paper' });
    await expect.poll(() => fake.forgotten).toBe(1);
  });

  it('that does not tell of a job’s end is taken at its word', async () => {
    fake.tellsOfJobEnd = false;
    const patient = networkPrinter({ host: '127.0.0.1', port, answerMs: 20 });
    expect(await patient.print(samplePaper())).toEqual({ kind: 'printed' });
    expect(fake.jobs).toHaveLength(1);
    patient.close();
  });

  it('that is switched off is away', async () => {
    await fake.close();
    expect(await printer.print(samplePaper())).toEqual({ kind: 'failed', state: 'away' });
    fake = new FakePrinter();
    await fake.listen(port);
    expect(await printer.print(samplePaper())).toEqual({ kind: 'printed' });
  });
});
