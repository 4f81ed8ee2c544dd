// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { HubConnection } from '../../../../renderer/client/hub-connection.ts';
import { takeFile } from '../../../../renderer/office/import/import-acts.ts';
import { importHappens, useImport } from '../../../../renderer/office/import/import-store.ts';
import { untouchedImport } from '../../../../renderer/office/import/import-state.ts';
import { MOST_FILE_BYTES } from '../../../../shared/domain/rooms/import-report.ts';
import { ok, type Result } from '../../../../shared/lib/result.ts';

type Answer = Result<unknown, { readonly code: string; readonly data?: unknown }>;
type Answers = Readonly<Record<string, (input: never) => Answer>>;

const counts = { new: 1, changed: 0, same: 0, refused: 2, repaired: 0 };
const report = { counts, rows: [] };

/** A hub that answers as it is told. */
function hub(answers: Answers): HubConnection {
  const imports = new Proxy({}, { get: (_, name: string) => (input: never) => answers[name]?.(input) });
  return { call: async (make: (client: unknown) => Answer) => make({ imports }) } as unknown as HubConnection;
}

const file = (bytes: number): File => new File([new Uint8Array(bytes).fill(65)], 'ledger.csv');

beforeEach(() => {
  useImport.setState(untouchedImport, true);
  importHappens({ type: 'entered', owner: 'a' });
});

it('refuses a file of a gigabyte before a byte is sent, with the limit', async () => {
  const begin = vi.fn();
  const huge = { size: 1024 ** 3 } as File;
  await takeFile(hub({ begin }), huge);
  expect(begin).not.toHaveBeenCalled();
  expect(useImport.getState().stage).toMatchObject({
    kind: 'refused',
    refusal: { fault: 'too-large', limit: MOST_FILE_BYTES },
  });
});

it('sends all of a file in its order, waits when it is too fast, and shows first what is not taken', async () => {
  const sent: number[] = [];
  let refused = false;
  const piece = ({ at, bytes }: { at: number; bytes: string }): Answer => {
    if (at > 0 && !refused) {
      refused = true;
      return { ok: false, error: { code: 'TOO_FAST' } };
    }
    sent.push(atob(bytes).length);
    return ok(null);
  };
  const read = () => ok({ report, mapping: null });
  await takeFile(
    hub({ begin: () => ok({ file: 'f' }), piece: piece as never, read, progress: () => ok({ share: 0 }) }),
    file(100_000),
  );
  expect(sent).toEqual([45_000, 45_000, 10_000]);
  expect(useImport.getState()).toMatchObject({ stage: { kind: 'read', file: 'f' }, filter: 'refused' });
});

it('says what the hub refuses, and lets a file it has forgotten be chosen again', async () => {
  const refusal = { fault: 'zip', limit: null, headings: [] };
  const begin = () => ok({ file: 'f' });
  const piece = () => ok(null);
  const fault = (): Answer => ({ ok: false, error: { code: 'FILE_FAULT', data: refusal } });
  await takeFile(hub({ begin, piece, read: fault }), file(10));
  expect(useImport.getState().stage).toEqual({ kind: 'refused', file: 'f', refusal });
  const gone = (): Answer => ({ ok: false, error: { code: 'UNKNOWN_FILE' } });
  await takeFile(hub({ begin, piece, read: gone, drop: () => ok(null) }), file(10));
  expect(useImport.getState()).toMatchObject({
    stage: { kind: 'choosing' },
    note: { error: { code: 'UNKNOWN_FILE' } },
  });
});
