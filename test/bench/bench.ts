import { spawn } from 'node:child_process';
import { builtPages } from './built-pages.ts';
import { callBench } from './call.ts';
import { cardBench } from './card.ts';
import { dayBench } from './day.ts';
import { durabilityBench } from './durability.ts';
import { facilityBench } from './facility.ts';
import { fuzzBench } from './fuzz.ts';
import { formsBench } from './forms.ts';
import { guideBench } from './guide.ts';
import { historyBench } from './history.ts';
import { issueBench } from './issue.ts';
import { memoryBench } from './memory.ts';
import { printBench } from './print.ts';
import { recoveryBench } from './recovery.ts';
import { searchBench } from './search.ts';
import { signageSoakBench } from './signage-soak.ts';
import { sizeBench } from './size.ts';
import { startBench } from './start.ts';
import { waitingBench } from './waiting.ts';
import { figuresBench } from './year-of-figures.ts';

/** Every bench by its name. Each ends by itself and answers its figures. */
const benches: Readonly<Record<string, () => Promise<object>>> = {
  issue: issueBench,
  call: callBench,
  durability: durabilityBench,
  start: startBench,
  size: sizeBench,
  memory: memoryBench,
  waiting: waitingBench,
  day: dayBench,
  history: historyBench,
  figures: figuresBench,
  guide: guideBench,
  search: searchBench,
  forms: formsBench,
  print: printBench,
  card: cardBench,
  fuzz: fuzzBench,
  signage_soak: signageSoakBench,
  recovery: recoveryBench,
  facility: facilityBench,
};

/** One bench in this process, or all one after another, each in a fresh process; JSON stands in the last lines. */
async function main(name: string | undefined): Promise<void> {
  if (name === undefined) return everyBench();
  // A hub does not start without pages.
  builtPages();
  const bench = benches[name];
  if (!bench) throw new Error(`no bench "${name}": ${Object.keys(benches).join(', ')}`);
  console.log(JSON.stringify({ bench: name, ...(await bench()) }));
}

async function everyBench(): Promise<void> {
  const lines: string[] = [];
  for (const name of Object.keys(benches)) {
    console.error(`${name} …`);
    lines.push(await lastLineOf(name));
  }
  for (const line of lines) console.log(line);
}

function lastLineOf(name: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [import.meta.filename, name], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => void (text += part));
    child.once('close', (code) => {
      if (code !== 0) process.exitCode = 1;
      const last = text.trimEnd().split('\n').at(-1) ?? '';
      resolve(code === 0 ? last : JSON.stringify({ bench: name, failed: code }));
    });
  });
}

await main(process.argv[2]);
// Sockets of clients may still be closing; a bench is over when its figures stand there.
process.exit();
