import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { inOwnNetwork, whyNoPcscd } from '../support/own-network.ts';

/** Figures of reading through a real pcscd, or why there are none. */
export type PcscdFigures =
  | { readonly pcscd_reads: number; readonly pcscd_p50_ms: number; readonly pcscd_p95_ms: number; recovery_ms: number }
  | { readonly pcscd: string };

/** Reads made-up cards through pcscd with a virtual reader, as the kiosk does: all in a network of its own. */
export async function measurePcscd(): Promise<PcscdFigures> {
  const why = whyNoPcscd();
  if (why !== null) return { pcscd: `not measured: ${why}` };
  const program = path.join(import.meta.dirname, 'card-pcscd-reads.ts');
  const [command = '', ...rest] = inOwnNetwork([process.execPath, program]);
  const { stdout } = await promisify(execFile)(command, rest, { timeout: 120_000 });
  return JSON.parse(stdout) as PcscdFigures;
}
