import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { applyImport } from '../../electron/commands/apply-import.ts';
import { readImport, type ImportDeps } from '../../electron/commands/read-import.ts';
import { keepHeapSmall } from '../../electron/hub/keep-heap-small.ts';
import { collectEarly } from '../../electron/import/collect-early.ts';
import { openHall } from '../../electron/import/open-hall.ts';

/* Imports one file into one folder, alone in its process, and says what it took. */

keepHeapSmall();
collectEarly();
const [folder = '', file = ''] = process.argv.slice(2);
const hall = await openHall(folder, process.env);
if (!hall.ok) throw new Error(hall.error.data.message);

let heldMs = 0;
const { store } = hall.value;
const deps: ImportDeps = {
  ...hall.value,
  store: {
    ...store,
    transaction: (work) =>
      store.transaction(async (access) => {
        const began = performance.now();
        try {
          return await work(access);
        } finally {
          heldMs += performance.now() - began;
        }
      }),
  },
};

const pauses = monitorEventLoopDelay({ resolution: 1 });
pauses.enable();
const began = performance.now();
const read = await readImport(deps)({ kind: 'ledger', bytes: readFileSync(file), mapping: null }, () => undefined);
if (!read.ok) throw new Error(read.error.data.fault);
const readMs = performance.now() - began;
const { report } = await applyImport(deps)(read.value, { id: null, name: 'bench' }, () => undefined);
const allMs = performance.now() - began;
await hall.value.close();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpuMs = (userCPUTime + systemCPUTime) / 1000;
console.log(JSON.stringify({ counts: report.counts, readMs, allMs, heldMs, cpuMs, pauseMs: pauses.max / 1e6, maxRSS }));
