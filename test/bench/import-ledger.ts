import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openStore } from '../../electron/store/open-store.ts';
import { slotsOf } from '../../shared/domain/rooms/slots-of.ts';
import { sampleContent } from '../support/sample-guidance.ts';
import { rounded } from './figures.ts';
import { inTempFolder } from './temp-folder.ts';

const ROWS = 100_000;

interface Took {
  readonly counts: Readonly<Record<'new', number>>;
  readonly readMs: number;
  readonly allMs: number;
  readonly heldMs: number;
  readonly cpuMs: number;
  readonly pauseMs: number;
  readonly maxRSS: number;
}

/** A ledger of 100,000 bookings, read and applied in a fresh process. */
export async function importBench(): Promise<object> {
  const took = await inTempFolder(importedIn);
  if (took.counts.new !== ROWS) throw new Error(`not all rows came: ${JSON.stringify(took.counts)}`);
  return {
    import_100k_rows_s: rounded(took.allMs / 1000),
    import_cpu_s: rounded(took.cpuMs / 1000),
    import_read_s: rounded(took.readMs / 1000),
    import_writes_held_s: rounded(took.heldMs / 1000),
    import_longest_pause_ms: rounded(took.pauseMs, 0),
    import_rss_mb: rounded(took.maxRSS / 1024, 0),
  };
}

async function importedIn(folder: string): Promise<Took> {
  const now = Date.now();
  const store = await openStore({ folder, key: undefined, now, businessDay: '2026-12-01' });
  if (!store.ok) throw new Error(store.error.data.message);
  await store.value.close();
  const file = path.join(folder, 'ledger.csv');
  writeFileSync(file, ledgerOf(ROWS));
  const child = path.join(import.meta.dirname, 'import-child.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [child, folder, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Took;
}

/** As ledgers are: days written in three ways, numbers of people with their word, telephones without their zero. */
function ledgerOf(rows: number): string {
  const { facilities } = sampleContent();
  const places = facilities.facilities.flatMap(({ name, rooms }) =>
    rooms
      .filter(({ parts }) => parts.length === 0)
      .flatMap((room) => slotsOf(facilities, room).map((slot) => [name.ja, room.name.ja, slot] as const)),
  );
  const lines = ['受付番号,施設名,部屋名,利用日,開始時間,終了時間,行事名,団体名,代表者,電話番号,利用人数,公開'];
  const first = Temporal.PlainDate.from('2026-12-01');
  for (let day = 0; lines.length <= rows; day += 1) {
    const date = first.add({ days: day });
    const written = [
      date.toString(),
      `${date.year}/${date.month}/${date.day}`,
      `R${date.year - 2018}.${date.month}.${date.day}`,
    ][day % 3];
    const end = new Map<string, number>();
    for (const [house, room, { from, to }] of places) {
      if (from < (end.get(house + room) ?? 0) || to > 1440 || lines.length > rows) continue;
      end.set(house + room, to);
      const number = lines.length;
      lines.push(
        [
          number,
          house,
          room,
          written,
          clock(from),
          clock(to),
          `見本の集まり${number}`,
          '見本会',
          '架空 花子',
          299550123,
          '12名',
          '同意',
        ].join(','),
      );
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
