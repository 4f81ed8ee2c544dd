import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { busyHall, type BusyHall } from '../../support/busy-hall.ts';
import { testFolder } from '../../support/folder.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { newestOf, until } from '../../support/newest.ts';
import { dropLineH, townIn, type TownFolder } from '../../support/town-folder.ts';

let town: TownFolder;
let hub: TestHub;
let hall: BusyHall;

beforeEach(async () => {
  town = townIn(testFolder());
  hub = await startTestHub({ settings: { town: town.folder, publicUrl: 'https://machi.example' } });
  hall = await busyHall(hub);
});
afterEach(() => hub.stop());

describe('a start', () => {
  it('with broken content is refused with all faults', async () => {
    town.write('items.json', '[');
    town.set('office.json', { timeZone: 'Mars' });
    const message = await startTestHub({ settings: { town: town.folder } }).then(
      () => 'started',
      (error: Error) => error.message,
    );
    expect(message).toContain(`${town.folder}/office.json: timeZone: an IANA time zone`);
    expect(message).toContain(`${town.folder}/items.json: (whole file): `);
  });

  it('without a line whose tickets are out strands nobody', async () => {
    const { clock, folder } = hub;
    const { ticket, code } = await hall.visitor('room');
    await hub.hub.stop();
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    dropLineH(town);
    hub = await startTestHub({ clock, folder, settings: { town: town.folder, publicUrl: 'https://machi.example' } });
    hall = await busyHall(hub);
    const desk = await hall.desk(8);
    const view = await newestOf(desk.desk());
    const stop = view.stops.find((one) => one.ticket === ticket);
    expect(await desk.call({ stop: stop?.id ?? '' })).toMatchObject({ ticket, state: 'called' });
    const board = await newestOf((await hub.client('signage')).call.signage.board());
    expect(board.calls).toMatchObject([{ ticket, silent: true }]);
    const phone = await hub.client();
    expect((await newestOf(phone.call.visit.watch({ code }))).now).toMatchObject({ kind: 'called', counter: 8 });
  });

  it('of the demo stays open around the clock with newer content', async () => {
    const demo = await startTestHub({ settings: { town: town.folder, demo: true } });
    const face = await demo.client('kiosk');
    demo.clock.set('2026-11-29T03:30:00+09:00');
    town.set('office.json', { name: { ja: 'うみべ町役場', 'ja-x-easy': 'うみべちょう', en: 'Umibe Town Hall' } });
    await demo.hub.readContent();
    expect((await face.call.session.town()).office.name.ja).toBe('うみべ町役場');
    demo.hub.changed();
    const lobby = await until(face.call.kiosk.lobby(), ({ asOf }) => asOf === demo.clock.now());
    expect(lobby.opening).toMatchObject({ kind: 'open' });
    await demo.stop();
  });
});
