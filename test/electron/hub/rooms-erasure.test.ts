import { afterEach, describe, expect, it } from 'vitest';
import { readAudit } from '../../../electron/audit/read-audit.ts';
import { eraseOldContacts } from '../../../electron/commands/tidy-bookings.ts';
import { changeDay } from '../../../electron/commands/change-day.ts';
import { renewDrafts } from '../../../electron/commands/erase-drafts.ts';
import { testClock } from '../../support/clock.ts';
import { testFolder } from '../../support/folder.ts';
import { foundInFiles } from '../../support/found-in-files.ts';
import { startTestHub, type TestHub } from '../../support/hub.ts';
import { deskWish, issueRoom, roomDraft } from '../../support/room-hall.ts';
import { clerk } from '../../support/staff.ts';

/* Who to ask about a booking is found in a file while it is needed, and in none afterwards; the encryption is off. */

const SAID = { kana: 'カナリヤキイチ', phone: '09055512349', group: 'かなりやだい', title: 'かなりやのつどい' };
const DESK = { name: '髙金糸雀　𠮷三郎', phone: '09098765431', group: '金糸雀台' };
const WORDS = [...Object.values(SAID), ...Object.values(DESK)];

let running: TestHub | null = null;
afterEach(async () => {
  const hub = running;
  running = null;
  await hub?.stop();
});

async function clearHub(folder: string, clock = testClock()): Promise<TestHub> {
  running = await startTestHub({ folder, clock, inClear: true, draftsInClear: true });
  return running;
}

async function passDay(hub: TestHub, iso: string): Promise<void> {
  hub.clock.set(iso);
  await renewDrafts(hub.hub.deps)();
  await changeDay(hub.hub.deps)();
  await eraseOldContacts(hub.hub.deps)();
}

/** A room held at the kiosk and one booked at the desk, both for 25 November. */
async function booked(hub: TestHub): Promise<void> {
  const said = {
    'applicant.kana': SAID.kana,
    'applicant.phone': SAID.phone,
    'room.group': SAID.group,
    'room.event': SAID.title,
    'room.publish': 'no',
  };
  const { ticket } = await issueRoom(await hub.client('kiosk'), { draft: roomDraft(hub, said) });
  const desk = await clerk(hub, 'room-clerk');
  await desk.call.rooms.confirm({ id: ticket?.held?.booking ?? '' });
  const { id } = await desk.call.rooms.book({ ...deskWish, room: 'music', contact: { ...DESK, phone: '0299550123' } });
  const { title, published, purpose, people } = deskWish;
  await desk.call.rooms.edit({ id, title, published, purpose, people, contact: DESK });
}

describe('who to ask about a booking', () => {
  it('is kept some days after the use, and then in no file and no line of the log', async () => {
    const folder = testFolder();
    const hub = await clearHub(folder);
    await booked(hub);
    await passDay(hub, '2026-12-25T04:00:00+09:00');
    for (const word of WORDS) expect(foundInFiles(folder, [word])).not.toEqual([]);
    await passDay(hub, '2026-12-26T04:00:00+09:00');
    expect(foundInFiles(folder, [...WORDS, '0299550123'])).toEqual([]);
    expect(WORDS.filter((word) => hub.log.join('\n').includes(word))).toEqual([]);
    const kept = await hub.hub.deps.store.access.bookings.during({ from: 0, to: 1e9 });
    expect(kept.map(({ room, state }) => [room, state])).toEqual([
      ['meeting-1', 'confirmed'],
      ['music', 'confirmed'],
    ]);
  });

  it('goes at the start of a hub that slept over the day', async () => {
    const folder = testFolder();
    const hub = await clearHub(folder);
    await booked(hub);
    await hub.stop();
    hub.clock.set('2027-01-12T10:00:00+09:00');
    await clearHub(folder, hub.clock);
    expect(foundInFiles(folder, WORDS)).toEqual([]);
  });

  it('goes too when nothing came of the booking, long before its day', async () => {
    const folder = testFolder();
    const hub = await clearHub(folder);
    const desk = await clerk(hub, 'room-clerk');
    const far = { ...deskWish, date: '2027-01-19', contact: DESK };
    const { id } = await desk.call.rooms.book(far);
    await desk.call.rooms.cancel({ id, reason: 'applicant' });
    await passDay(hub, '2026-12-24T04:00:00+09:00');
    expect(foundInFiles(folder, [DESK.name])).not.toEqual([]);
    await passDay(hub, '2026-12-25T04:00:00+09:00');
    expect(foundInFiles(folder, [DESK.name])).toEqual([]);
  });

  it('is never found in any file as the hub keeps it, and its going is written down', async () => {
    const folder = testFolder();
    const hub = await startTestHub({ folder });
    running = hub;
    await booked(hub);
    expect(foundInFiles(folder, WORDS)).toEqual([]);
    await passDay(hub, '2026-12-26T04:00:00+09:00');
    const rows = readAudit(folder, undefined);
    const gone = rows.ok ? rows.value.filter(({ act }) => act === 'contact.erased') : [];
    expect(gone).toMatchObject([{ detail: '2', staff: null, visit: null }]);
  });
});
