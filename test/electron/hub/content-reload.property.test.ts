import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkFolder } from '../../../electron/content/check-folder.ts';
import { testFolder } from '../../support/folder.ts';
import { startTestHub } from '../../support/hub.ts';
import { newestOf } from '../../support/newest.ts';
import { townIn } from '../../support/town-folder.ts';

/** Something that happens to a file under somebody's hands; `at` says where, counted over all its values. */
interface Slip {
  readonly file: string;
  readonly at: number;
  readonly how: 'cut' | 'gone' | 'twice' | 'null' | 'number' | 'word' | 'list';
}

const slips: readonly Slip['how'][] = ['cut', 'gone', 'twice', 'null', 'number', 'word', 'list'];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value that holds another one. */
function placesIn(value: Json): { holder: Json[] | { [key: string]: Json }; key: string | number }[] {
  if (value === null || typeof value !== 'object') return [];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => [
    { holder: value, key },
    ...placesIn((value as Record<string | number, Json>)[key] ?? null),
  ]);
}

function slipped(text: string, { at, how }: Slip): string {
  if (how === 'cut') return text.slice(0, at % text.length);
  const whole = JSON.parse(text) as Json;
  const places = placesIn(whole);
  const { holder, key } = places[at % places.length]!;
  const there = holder as Record<string | number, Json>;
  if (how === 'gone') Reflect.deleteProperty(there, key);
  else if (how === 'twice')
    there[`${key}`] = Array.isArray(there[key]) ? [...there[key], ...there[key]] : [there[key]!];
  else there[key] = { null: null, number: -1, word: 'nothing', list: [] }[how];
  return JSON.stringify(whole, null, 2);
}

it('an edit that breaks something never changes what faces get, and mending it brings everything back', async () => {
  const town = townIn(testFolder());
  const files = readdirSync(town.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const hub = await startTestHub({ settings: { town: town.folder } });
  const { call } = await hub.client('kiosk');
  const given = async () => ({
    version: (await newestOf(call.session.content())).version,
    content: {
      town: await call.session.town(),
      guidance: await call.session.guidance(),
      facilities: await call.rooms.facilities(),
      emergencies: hub.hub.deps.content().emergencies,
    },
  });
  const first = await given();
  const slip = fc.record({ file: fc.constantFrom(...files), at: fc.nat(), how: fc.constantFrom(...slips) });
  await fc.assert(
    fc.asyncProperty(slip, async (one) => {
      const whole = town.read(one.file);
      const logged = hub.log.length;
      try {
        town.write(one.file, slipped(whole, one));
        await hub.hub.readContent();
        const checked = checkFolder(town.folder, hub.clock.now());
        const now = await given();
        if (checked.ok && sameDay(checked.value.town.office, first.content.town.office))
          expect(now.content).toEqual(checked.value);
        else {
          expect(now).toEqual(first);
          const told = hub.log.slice(logged);
          expect(told[0]).toMatch(/^content kept as it was: [\w/-]+\.json: .+: .+/);
        }
      } finally {
        town.write(one.file, whole);
        await hub.hub.readContent();
      }
      expect(await given()).toEqual(first);
    }),
    { numRuns: 60 },
  );
  await hub.stop();
}, 120_000);

/** The end of the day is not moved while it runs. */
function sameDay(one: { timeZone: string; dayChangesAt: string }, other: { timeZone: string; dayChangesAt: string }) {
  return one.timeZone === other.timeZone && one.dayChangesAt === other.dayChangesAt;
}
