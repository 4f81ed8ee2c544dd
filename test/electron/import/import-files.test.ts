import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES } from '../../../shared/domain/rooms/import-report.ts';
import type { TestClient } from '../../support/client.ts';
import { refusal } from '../../support/craft.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { faultOf, sendFile } from '../../support/import-desk.ts';
import { clerk } from '../../support/staff.ts';

/* Files at the hub before anything of them is applied. */

let hub: TestHub;
let desk: TestClient;
beforeEach(async () => {
  hub = await startTestHub();
  desk = await clerk(hub, 'import-clerk');
});
afterEach(() => hub.stop());

const HEAD = '施設名,部屋名,利用日,時間区分';
const ROW = '中央公民館,会議室1,2026-12-01,午前';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is no table', () => {
  it('is refused with its reason', async () => {
    expect(await faultOf(desk, Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toMatchObject({ fault: 'zip' });
    expect(await faultOf(desk, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73))).toMatchObject({
      fault: 'not-text',
    });
    expect(await faultOf(desk, bytes(' \r\n\r\n'))).toMatchObject({ fault: 'empty' });
    expect(await faultOf(desk, new Uint8Array())).toMatchObject({ fault: 'empty' });
    expect(await faultOf(desk, bytes(`${ROW}\n${ROW}\n`))).toMatchObject({ fault: 'no-header' });
    expect(await faultOf(desk, bytes('色,形\n赤,丸\n'))).toMatchObject({ fault: 'unknown-columns' });
  });

  it('is refused by its size before a byte of it came', async () => {
    const begun = desk.call.imports.begin({ kind: 'ledger', bytes: 1_000_000_000 });
    await expect(begun).rejects.toMatchObject({
      code: 'FILE_FAULT',
      data: { fault: 'too-large', limit: MOST_FILE_BYTES },
    });
  });
});

describe('files on their way', () => {
  it('come in order, once, and no longer than they said', async () => {
    const { imports } = desk.call;
    const { file } = await imports.begin({ kind: 'ledger', bytes: 6 });
    const piece = (at: number, text: string) => refusal(imports.piece({ file, at, bytes: btoa(text) }));
    await imports.piece({ file, at: 0, bytes: btoa('abc') });
    expect(await piece(4, 'x')).toBe('INCOMPLETE');
    expect(await piece(3, 'long text')).toBe('INCOMPLETE');
    expect(await refusal(imports.read({ file, mapping: null }))).toBe('INCOMPLETE');
    // One whose answer was lost comes again.
    await imports.piece({ file, at: 0, bytes: btoa('abc') });
    await imports.piece({ file, at: 3, bytes: btoa('def') });
    await expect(imports.read({ file, mapping: null })).rejects.toMatchObject({ data: { fault: 'unknown-columns' } });
    expect(await refusal(imports.apply({ file }))).toBe('UNKNOWN_FILE');
    await imports.drop({ file });
    expect(await refusal(imports.progress({ file }))).toBe('UNKNOWN_FILE');
  });

  it('are two at a time, one a person, and nobody else’s', async () => {
    const [second, third] = [await clerk(hub, 'second'), await clerk(hub, 'third')];
    const first = await sendFile(desk, bytes(`${HEAD}\n${ROW}\n`));
    expect(await refusal(second.call.imports.read({ file: first, mapping: null }))).toBe('UNKNOWN_FILE');
    await sendFile(second, bytes(`${HEAD}\n${ROW}\n`));
    expect(await refusal(third.call.imports.begin({ kind: 'ledger', bytes: 9 }))).toBe('BUSY');
    // A page that was loaded anew begins anew.
    await sendFile(desk, bytes(`${HEAD}\n${ROW}\n`));
    expect(await refusal(desk.call.imports.progress({ file: first }))).toBe('UNKNOWN_FILE');
  });

  it('are no kiosk’s', async () => {
    const kiosk = await hub.client('kiosk');
    expect(await refusal(kiosk.call.imports.begin({ kind: 'ledger', bytes: 9 }))).toBe('NOT_ALLOWED');
  });
});
