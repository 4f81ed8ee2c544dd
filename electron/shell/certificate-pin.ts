import type { Session } from 'electron';
import type { DeviceFile } from './device-file.ts';
import type { ShellLog } from './log.ts';

/** What Chromium is answered: trust, or refuse. Its own verdict on the certificate is never asked for. */
const TRUST = 0;
const REFUSE = -2;

/** Decides about certificates of the one hub this machine talks to. */
export interface CertificatePin {
  /** Whether a server with this certificate may be talked to. */
  accepts(hostname: string, fingerprint: string): boolean;
  /** The certificate seen in this run becomes the only one; called when the device is paired. */
  keep(): Promise<void>;
}

/** A pin known beforehand: this machine's own hub, whose certificate lies on its disk. */
export function fixedPin(hostname: string, fingerprint: string): CertificatePin {
  return { accepts: (host, seen) => host === hostname && seen === fingerprint, keep: async () => undefined };
}

/**
 * The pin of a hub elsewhere. Before the pairing the first certificate seen is taken for the rest of the run; with the
 * pairing it is written down, and from then on no other is accepted. A hub with a new certificate wants a new pairing:
 * remove `device.json`.
 */
export function recordedPin(hub: string, file: DeviceFile, log: ShellLog): CertificatePin {
  const { hostname } = new URL(hub);
  const recorded = file.record().pin;
  let expected = recorded?.hub === hub ? recorded.fingerprint : null;
  return {
    accepts(host, seen) {
      if (host !== hostname) return false;
      expected ??= seen;
      if (seen !== expected) log('the hub shows another certificate than the one this device was paired with: refused');
      return seen === expected;
    },
    async keep() {
      const fingerprint = expected;
      if (fingerprint !== null) await file.change((record) => ({ ...record, pin: { hub, fingerprint } }));
    },
  };
}

/** Lets a session talk to servers with a pinned certificate and to no others. */
export function guardCertificates(session: Session, pin: CertificatePin): void {
  session.setCertificateVerifyProc(({ hostname, certificate }, answer) =>
    answer(pin.accepts(hostname, certificate.fingerprint) ? TRUST : REFUSE),
  );
}
