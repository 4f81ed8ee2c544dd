import { session, type Session } from 'electron';
import { serveApp, type AppPages } from './app-scheme.ts';
import { guardCertificates, type CertificatePin } from './certificate-pin.ts';
import type { ShellLog } from './log.ts';
import { guardDownloads } from './navigation.ts';
import { guardPermissions } from './permissions.ts';

/** What a session is made of. */
export interface SessionParts {
  readonly pages: AppPages;
  readonly pin: CertificatePin | null;
  readonly log: ShellLog;
}

/** The session of all windows. It lives in memory: what a page stores is gone with the program. */
export function openSession({ pages, pin, log }: SessionParts): Session {
  const ours = session.fromPartition('machimado');
  serveApp(ours, pages);
  guardPermissions(ours);
  guardDownloads(ours, log);
  guardCertificates(ours, pin ?? { accepts: () => false, keep: async () => undefined });
  ours.setSpellCheckerEnabled(false);
  return ours;
}
