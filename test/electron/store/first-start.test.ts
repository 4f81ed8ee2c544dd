import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import { testFolder } from '../../support/folder.ts';

const KEY = 'a'.repeat(64);
const at = (folder: string) => ({ folder, key: KEY, now: 0, businessDay: '2026-11-24' });

it('starts again after the very first start was cut off at any place of its log', async () => {
  const folder = testFolder();
  const store = await openStore(at(folder));
  if (!store.ok) throw new Error(store.error.data.message);
  const whole = readFileSync(path.join(folder, 'visits.db-wal'));
  for (let part = 0; part < 24; part += 1) {
    const cut = path.join(folder, `cut-${part}`);
    mkdirSync(cut);
    for (const name of readdirSync(folder).filter((one) => /^(visits\.db|key\.id)$/.test(one))) {
      copyFileSync(path.join(folder, name), path.join(cut, name));
    }
    writeFileSync(path.join(cut, 'visits.db-wal'), whole.subarray(0, Math.floor((whole.length * part) / 24)));
    const again = await openStore(at(cut));
    if (!again.ok) throw new Error(again.error.data.message);
    expect(await again.value.access.staff.count()).toBe(0);
    await again.value.close();
  }
  await store.value.close();
});
