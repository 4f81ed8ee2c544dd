import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import type { Machine } from '../ports/machine.ts';

/** No 0, 1, I or O: they are read for one another. */
const CODE_SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 8;
/** One of the equal choices of OWASP for scrypt (32 MB), light enough for a small hub. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 };
const HASH_BYTES = 32;

/** The real machine. `now` can be replaced where a test sets the clock. */
export function realMachine(now: () => number = Date.now): Machine {
  return {
    now,
    newId: growingIds(now),
    newSecret: () => randomBytes(18).toString('base64url'),
    newCode: () => Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join(''),
    hash: (secret) => createHash('sha256').update(secret).digest('base64url'),
    async hashPassword(password) {
      const salt = randomBytes(16);
      const hash = await derive(password, salt, COST);
      return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
    },
    async checkPassword(password, stored) {
      const [kind, n, r, p, salt = '', hash = ''] = stored.split('$');
      if (kind !== 'scrypt') {
        await derive(password, randomBytes(16), COST);
        return false;
      }
      const cost = { N: Number(n), r: Number(r), p: Number(p), maxmem: COST.maxmem };
      const expected = Buffer.from(hash, 'base64url');
      return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url'), cost), expected);
    },
  };
}

/** Ids that grow with time: neighbours in time are neighbours in the file, and equals of one instant keep their order. */
function growingIds(now: () => number): () => string {
  let [last, count] = [0, 0];
  return () => {
    const at = now();
    count = at === last ? count + 1 : 0;
    last = at;
    const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
    return `${hex(at, 12)}${hex(count, 5)}${randomBytes(8).toString('hex')}`;
  };
}

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
