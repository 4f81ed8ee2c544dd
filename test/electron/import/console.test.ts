import { execFile } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { testFolder } from '../../support/folder.ts';
import { startTestHub } from '../../support/hub.ts';

/* `npm run import`, as somebody at the console runs it. */

const program = path.resolve(import.meta.dirname, '../../../electron/import/import.ts');

interface Ended {
  readonly code: number;
  readonly told: string;
}

async function run(...flags: readonly string[]): Promise<Ended> {
  const env = { ...process.env, LC_ALL: 'ja_JP.UTF-8' };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...flags], { env });
    return { code: 0, told: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, told: stdout + stderr };
  }
}

const LEDGER = `受付番号,施設名,部屋名,利用日,時間区分,行事名,代表者
1,中央公民館,会議室1,2030-12-02,午前,俳句の会,架空 花子
2,中央公民館,会議室2,2030年2月30日,午前,俳句の会,架空 花子
`;

it('reads, applies and takes back; while a hub runs it says where to import', async () => {
  const folder = testFolder();
  const file = path.join(testFolder(), 'ledger.csv');
  writeFileSync(file, LEDGER);
  const hub = await startTestHub({ folder });
  const data = `--data=${folder}`;
  expect(await run(file, data)).toMatchObject({ code: 2, told: expect.stringContaining('/office/') as string });
  await hub.stop();

  const looked = await run(file, data, '--dry-run');
  expect(looked.code).toBe(1);
  expect(looked.told).toContain('新しい: 1');
  expect(looked.told).toContain('行 3  入らない  利用日  暦に ない日です。: "2030年2月30日"');
  expect(looked.told).not.toContain('架空');

  const applied = await run(file, data, '--apply');
  const id = /--undo=(\w+)/u.exec(applied.told)?.[1];
  expect(id).toBeDefined();
  expect((await run(file, data)).told).toContain('同じ（そのまま）: 1');
  expect(await run(data, `--undo=${id ?? ''}`)).toMatchObject({ code: 0 });
  expect(await run(data, `--undo=${id ?? ''}`)).toMatchObject({ code: 2 });
  expect((await run(file, data)).told).toContain('新しい: 1');
}, 60_000);

it('refuses what it cannot do, and 1 GB by its size alone', async () => {
  const folder = testFolder();
  const file = path.join(folder, 'large.csv');
  writeFileSync(file, LEDGER);
  expect(await run()).toMatchObject({ code: 2 });
  expect(await run(file, `--data=${folder}`)).toMatchObject({
    code: 2,
    told: expect.stringContaining(folder) as string,
  });
  expect(await run(path.join(folder, 'nothing.csv'))).toMatchObject({ code: 2 });
  truncateSync(file, 1e9);
  expect(await run(file)).toMatchObject({ code: 2, told: expect.stringContaining('50 MB') as string });
}, 60_000);
