import { X509Certificate, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { utilityProcess, type UtilityProcess } from 'electron';
import { fixedPin, type CertificatePin } from './certificate-pin.ts';
import { HubKeeper, type HubChild } from './hub-keeper.ts';
import type { HubLink } from './hub-link.ts';
import type { ShellLog } from './log.ts';

/** What running the hub takes. */
export interface OwnHubParts {
  /** The built hub. */
  readonly program: string;
  /** Where it listens, as in the settings. */
  readonly host: string;
  readonly port: number;
  readonly tls: { readonly cert: string } | null;
  /** Flags for it besides the port. */
  readonly flags: readonly string[];
  readonly onManagerCode: (code: string) => void;
  readonly onFailed: (message: string) => void;
  readonly log: ShellLog;
}

/** Runs the hub in a process of its own, for as long as the program runs. */
export function ownHub(parts: OwnHubParts): HubLink {
  const keeper = new HubKeeper({
    ...parts,
    start: (port) => child(fork(parts, port ?? parts.port)),
    newId: randomUUID,
  });
  keeper.start();
  const host = nearAddress(parts.host);
  const address = (port: number): string => `${parts.tls ? 'wss' : 'ws'}://${host}:${port}/rpc`;
  return {
    address: async () => address(parts.port === 0 ? await keeper.port() : parts.port),
    pair: (device, name) => keeper.pair(device, name),
    pin: parts.tls && pinOf(parts.tls.cert, host),
    stop: () => keeper.stop(),
  };
}

const fork = ({ program, flags }: OwnHubParts, port: number): UtilityProcess =>
  utilityProcess.fork(program, [...flags, `--port=${port}`], { serviceName: 'Machimado hub', stdio: 'inherit' });

function child(process: UtilityProcess): HubChild {
  return {
    postMessage: (message) => process.postMessage(message),
    onMessage: (listener) => void process.on('message', listener),
    onExit: (listener) => void process.on('exit', listener),
    kill: () => void process.kill(),
  };
}

/** How this machine itself reaches a hub that listens everywhere. */
function nearAddress(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** Chromium writes a fingerprint as `sha256/` and base64, Node as pairs of hex digits. */
function pinOf(cert: string, host: string): CertificatePin {
  const { fingerprint256 } = new X509Certificate(readFileSync(cert));
  const bytes = Buffer.from(fingerprint256.replaceAll(':', ''), 'hex');
  return fixedPin(host.replace(/^\[|\]$/g, ''), `sha256/${bytes.toString('base64')}`);
}
