import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failWith, ok, type Result } from '../../shared/lib/result.ts';

/** Why a key cannot be used; for the person at the console. */
export interface KeyError {
  readonly code: 'KEY_UNUSABLE';
  readonly data: { readonly message: string };
}

const unusable = (message: string) => failWith('KEY_UNUSABLE' as const, { message });

/**
 * The key of the database: `MACHIMADO_KEY` (64 hex digits), else `DATA/key`, made at the first start with mode 0600.
 * A lost or different key is refused before the file is touched: without this, a wrong key looks like damage.
 */
export function storeKey(folder: string, environment: string | undefined): Result<string, KeyError> {
  const file = path.join(folder, 'key');
  const hasData = existsSync(path.join(folder, 'visits.db'));
  if (environment === undefined && !existsSync(file)) {
    if (hasData) return unusable(`${file} is missing. Without the key the data in ${folder} cannot be read.`);
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  }
  if (environment === undefined) chmodSync(file, 0o600);
  const key = (environment ?? readFileSync(file, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/.test(key))
    return unusable(`${environment === undefined ? file : 'MACHIMADO_KEY'}: not 64 hex digits`);
  return sameKey(folder, key, hasData) ? ok(key) : unusable(`the key is not the one that ${folder} was made with`);
}

/** Compares with the fingerprint kept beside the data; writes it where there is none yet. */
function sameKey(folder: string, key: string, hasData: boolean): boolean {
  const file = path.join(folder, 'key.id');
  const fingerprint = createHash('sha256').update(`machimado key ${key}`).digest('hex').slice(0, 16);
  if (hasData && existsSync(file)) return readFileSync(file, 'utf8').trim() === fingerprint;
  writeFileSync(file, `${fingerprint}\n`, { mode: 0o600, flush: true });
  return true;
}
