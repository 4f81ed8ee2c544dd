import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filePrinter } from '../../../electron/devices/printer/file-printer.ts';
import { networkPrinter } from '../../../electron/devices/printer/network-printer.ts';
import { simulatedPrinter } from '../../../electron/devices/printer/simulated-printer.ts';
import type { TicketPrinter } from '../../../electron/ports/printer.ts';
import { FakePrinter } from '../../support/fake-printer.ts';
import { samplePaper } from '../../support/sample-paper.ts';
import { samplePlanPaper } from '../../support/sample-plan-paper.ts';

/** One driver with the machine behind it. */
interface Rig {
  readonly printer: TicketPrinter;
  /** Number of tickets that came out, each as text in which its number can be found. */
  tickets(): Promise<readonly string[]>;
  /** Makes the machine unable to print, or able again. */
  break(): Promise<void>;
  mend(): Promise<void>;
  end(): Promise<void>;
}

async function networkRig(): Promise<Rig> {
  const fake = new FakePrinter();
  const port = await fake.listen();
  const printer = networkPrinter({ host: '127.0.0.1', port });
  return {
    printer,
    tickets: async () => fake.jobs.map((job) => job.toString('latin1')),
    break: async () => void (fake.mood = 'no-paper'),
    mend: async () => void (fake.mood = 'ready'),
    end: () => fake.close(),
  };
}

async function fileRig(): Promise<Rig> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'machimado-lp-'));
  const file = path.join(folder, 'lp0');
  await writeFile(file, '');
  return {
    printer: filePrinter({ path: file }),
    tickets: async () => (await readFile(file, 'latin1')).split('\x1dr1').slice(0, -1),
    break: () => rename(file, `${file}.away`),
    mend: () => rename(`${file}.away`, file),
    end: () => rm(folder, { recursive: true }),
  };
}

async function simulatedRig(): Promise<Rig> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'machimado-printed-'));
  const printer = simulatedPrinter(folder, () => Date.UTC(2026, 10, 24, 1, 15));
  return {
    printer,
    tickets: async () => (await readdir(folder)).sort(),
    break: async () => printer.setState('no-paper'),
    mend: async () => printer.setState('ready'),
    end: () => rm(folder, { recursive: true }),
  };
}

describe.each([
  ['network', networkRig],
  ['file', fileRig],
  ['simulated', simulatedRig],
] as const)('a %s printer', (_name, makeRig) => {
  let rig: Rig;

  beforeEach(async () => {
    rig = await makeRig();
  });
  afterEach(async () => {
    rig.printer.close();
    await rig.end();
  });

  it('prints a ticket and says so', async () => {
    expect(await rig.printer.state()).toBe('ready');
    expect(await rig.printer.print(samplePaper())).toEqual({ kind: 'printed' });
    const tickets = await rig.tickets();
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toContain('A012');
  });

  it('prints a plan as it prints a ticket', async () => {
    expect(await rig.printer.print(samplePlanPaper())).toEqual({ kind: 'printed' });
    expect(await rig.tickets()).toHaveLength(1);
    await rig.break();
    expect(await rig.printer.print(samplePlanPaper())).toHaveProperty('kind', 'failed');
    await rig.mend();
    expect(await rig.tickets()).toHaveLength(1);
  });

  it('prints tickets that come at once one after another, in order', async () => {
    const numbers = ['A013', 'A014', 'B001'];
    const outcomes = await Promise.all(numbers.map((ticket) => rig.printer.print(samplePaper({ ticket }))));
    expect(outcomes).toEqual(numbers.map(() => ({ kind: 'printed' })));
    const tickets = await rig.tickets();
    expect(tickets.map((text) => numbers.find((number) => text.includes(number)))).toEqual(numbers);
  });

  it('says why nothing came out, and the ticket does not come out later', async () => {
    await rig.break();
    const outcome = await rig.printer.print(samplePaper());
    expect(outcome.kind).toBe('failed');
    expect(outcome).toHaveProperty('state', await rig.printer.state());
    await rig.mend();
    expect(await rig.printer.print(samplePaper({ ticket: 'A099' }))).toEqual({ kind: 'printed' });
    const tickets = await rig.tickets();
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toContain('A099');
  });

  it('tells of another state once, until one stops listening', async () => {
    await rig.printer.state();
    const heard: string[] = [];
    const stop = rig.printer.onState((state) => heard.push(state));
    await rig.break();
    const broken = await rig.printer.state();
    await rig.printer.state();
    expect(heard).toEqual([broken]);
    await rig.mend();
    await rig.printer.state();
    expect(heard).toEqual([broken, 'ready']);
    stop();
    await rig.break();
    await rig.printer.state();
    expect(heard).toHaveLength(2);
    await rig.mend();
  });
});
