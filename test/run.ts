import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addCounts, playwrightCounts, vitestCounts, type Counts } from './support/counts.ts';

/*
 * `npm test`: every check there is, each as a line of its own; the last line is the sum.
 * `--only=types,lint` runs some of them.
 */

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'test-results');

/** A check: what it runs, and where its counts come from (no report: passed or failed as one). */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly zone?: string;
  readonly report?: { readonly file: string; readonly counts: (text: string) => Counts };
}

const bin = (tool: string): string => path.join(root, 'node_modules', '.bin', tool);
const reportFile = (name: string): string => path.join(results, `${name}.json`);

const types = ['shared', 'electron', 'renderer', 'test'].map((folder): Step => ({
  name: `types ${folder}`,
  command: [bin('tsc'), '-p', folder],
}));

/** Everything far from the office's zone, where clocks change; what reckons with times once more where most servers are. */
const unit = [
  { zone: 'America/New_York', folders: [] },
  { zone: 'UTC', folders: ['test/shared', 'test/renderer'] },
].map(({ zone, folders }): Step => {
  const file = reportFile(`unit-${zone.replace('/', '-')}`);
  return {
    name: `unit ${zone}`,
    zone,
    command: [bin('vitest'), 'run', ...folders, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    report: { file, counts: vitestCounts },
  };
});

const journeys = ['e2e', 'desktop'].map((name): Step => ({
  name,
  zone: 'America/New_York',
  command: [bin('playwright'), 'test', '--config', `test/${name}/playwright.config.ts`],
  report: { file: reportFile(name), counts: playwrightCounts },
}));

/** Cards behind a real pcscd: the reader itself, then the kiosk in Electron. */
const pcsc: readonly Step[] = [
  {
    name: 'pcsc',
    command: [
      ...[process.execPath, 'test/pcsc/run.ts', bin('vitest'), 'run', '--config', 'test/pcsc/vitest.config.ts'],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile('pcsc')}`],
    ],
    report: { file: reportFile('pcsc'), counts: vitestCounts },
  },
  {
    name: 'pcsc desktop',
    command: [
      ...[process.execPath, 'test/pcsc/run.ts', bin('playwright'), 'test'],
      ...['--config', 'test/pcsc/playwright.config.ts'],
    ],
    report: { file: reportFile('pcsc-desktop'), counts: playwrightCounts },
  },
];

const steps: readonly Step[] = [
  ...types,
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  {
    name: 'arrows',
    command: [bin('depcruise'), 'electron', 'renderer', 'shared', 'test', 'vite.config.ts'],
  },
  { name: 'build', command: [bin('vite'), 'build', '--app', '--logLevel=warn'] },
  ...unit,
  ...pcsc,
  ...journeys,
];

/** Runs a check and answers its counts; a check that ends without a readable report has failed. */
function run(step: Step): Counts {
  process.stdout.write(`\n── ${step.name}\n`);
  const [command = '', ...rest] = step.command;
  if (step.report) rmSync(step.report.file, { force: true });
  const zone = step.zone ?? 'UTC';
  const env = {
    ...process.env,
    PATH: `${path.join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
    TZ: zone,
    MACHIMADO_REPORT: step.report?.file ?? '',
    NO_COLOR: '1',
  };
  const { status } = spawnSync(command, rest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
  const counts = step.report ? readCounts(step.report) : { passed: 1, failed: 0, skipped: 0 };
  if (status === 0 || counts.failed > 0) return counts;
  return step.report ? { ...counts, failed: 1 } : { passed: 0, failed: 1, skipped: 0 };
}

function readCounts(report: NonNullable<Step['report']>): Counts {
  try {
    return report.counts(readFileSync(report.file, 'utf8'));
  } catch (error) {
    process.stdout.write(`no report: ${String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',');
const chosen = steps.filter(({ name }) => !wanted || wanted.some((one) => name.split(' ')[0] === one));
mkdirSync(results, { recursive: true });
const outcomes = chosen.map((step) => ({ name: step.name, counts: run(step) }));
process.stdout.write('\n');
for (const { name, counts } of outcomes) {
  const { passed, failed, skipped } = counts;
  process.stdout.write(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
}
const { passed, failed, skipped } = outcomes.map(({ counts }) => counts).reduce(addCounts);
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 ? 1 : 0;
