import { session, type Session } from 'electron';
import type { Face } from '../../shared/bridge.ts';
import { serveApp, type AppPages } from './app-scheme.ts';
import { guardCertificates, type CertificatePin } from './certificate-pin.ts';
import type { ShellLog } from './log.ts';
import { guardDownloads } from './navigation.ts';
import { guardPermissions } from './permissions.ts';

/** What a session is made of. */
export interface SessionParts {
  readonly pages: AppPages;
  /** The windows it is for. */
  readonly faces: readonly Face[];
  readonly pin: CertificatePin | null;
  readonly log: ShellLog;
}

/**
 * The session of all windows. It lives in memory: what a page stores is gone with the program. On a machine that is a display
 * and nothing else it stays on the disk: no person is in it, and the display shows its last good content when it starts
 * without its hub.
 */
export function openSession({ pages, faces, pin, log }: SessionParts): Session {
  const displayAlone = faces.every((face) => face === 'signage');
  const ours = session.fromPartition(displayAlone ? 'persist:machimado-display' : 'machimado');
  serveApp(ours, pages);
  guardPermissions(ours);
  guardDownloads(ours, log);
  guardCertificates(ours, pin ?? { accepts: () => false, keep: async () => undefined });
  ours.setSpellCheckerEnabled(false);
  return ours;
}
