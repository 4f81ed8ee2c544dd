import { spawnSync } from 'node:child_process';

/** What Electron, its display for tests, Chromium, Japanese text, the durability bench, test certificates and printed pages want of a Debian. */
const PACKAGES = [
  'chromium',
  'xvfb',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'fonts-noto-cjk',
  'strace',
  'openssl',
  'poppler-utils',
];

/** Names some packages have since Debian's 64-bit time. */
const NEWER_NAMES: Readonly<Record<string, string>> = {
  'libgtk-3-0': 'libgtk-3-0t64',
  libasound2: 'libasound2t64',
  'libatk-bridge2.0-0': 'libatk-bridge2.0-0t64',
};

/** Packages that are not installed yet, or null where there is no apt. */
export function missingPackages(): readonly string[] | null {
  if (spawnSync('dpkg-query', ['--version']).status !== 0) return null;
  return PACKAGES.filter((name) => !isInstalled(name) && !isInstalled(NEWER_NAMES[name] ?? name));
}

/** Installs packages; true when all are there afterwards. */
export function installPackages(names: readonly string[]): boolean {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-q');
  const named = names.map((name) => (isKnown(name) ? name : (NEWER_NAMES[name] ?? name)));
  return apt('install', '-y', '-q', '--no-install-recommends', ...named).status === 0;
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return stdout.includes('install ok installed');
}

function isKnown(name: string): boolean {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(stdout);
}
