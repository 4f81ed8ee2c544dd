import { deviceKinds } from '../../shared/domain/house-view.ts';
import { makePairingCode } from '../commands/pair-device.ts';
import type { DeviceSettings } from '../settings/read-settings.ts';
import { DEMO_PASSWORD, DEMO_PIN } from './demo.ts';
import type { RunningHub } from './hub.ts';
import type { Log } from './log.ts';

/** Tells the person at the console where everything is. Codes stand after `#`: they never reach a server's log. */
export async function announce(hub: RunningHub, settings: DeviceSettings, log: Log): Promise<void> {
  const address = `${settings.tls ? 'https' : 'http'}://${settings.host}:${hub.port}`;
  log.info(`Machimado is running. Data: ${settings.data}`);
  for (const kind of deviceKinds) {
    log.info(`  ${kind.padEnd(8)} ${address}/${kind}/${settings.demo ? await pairingFragment(hub, kind) : ''}`);
  }
  for (const page of ['manager', 'office']) log.info(`  ${page.padEnd(8)} ${address}/${page}/`);
  if (settings.demo) {
    announceDemo(log);
    log.info('Each address above pairs one browser; the demo prints new ones at every start.');
  }
  if (hub.managerCode !== null) {
    log.info(`Manager code: ${spaced(hub.managerCode)} (shown once: open the manager page and make your account)`);
  }
}

/** How to get in where accounts are made up. */
export function announceDemo(log: Log): void {
  log.info(
    `Demo: sign in as sato (counter) or manager, password ${DEMO_PASSWORD}; PIN of the kiosk ${DEMO_PIN}. Always open.`,
  );
}

async function pairingFragment(hub: RunningHub, kind: (typeof deviceKinds)[number]): Promise<string> {
  const code = await makePairingCode(hub.deps)({ kind, name: `デモ ${kind}` }, null);
  return code.ok ? `#pair=${code.value.code}` : '';
}

/** `ABCD-EFGH`: easier to read aloud. */
function spaced(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
