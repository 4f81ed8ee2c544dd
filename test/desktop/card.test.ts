import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { CardBridge, DeviceInfo } from '../../shared/bridge.ts';
import { decodeBasicInfo } from '../../shared/card/decode-basic-info.ts';
import { simulatedPeople } from '../../shared/card/simulated-people.ts';
import { cardPid, putCard, readWith, cardState } from './support/card-hand.ts';
import { faceWindow, test } from './support/fixtures.ts';

/** What a page says about its machine's cards, and what it is told when it wants to put one on the reader. */
const asked = (page: Page) =>
  page.evaluate(async () => {
    const bridge: { card: CardBridge; device(): Promise<DeviceInfo> } = Reflect.get(globalThis, 'machimado');
    const simulated = bridge.card.simulate({ kind: 'hold', card: 'usual' }).then(() => 'done', String);
    return {
      source: (await bridge.device()).card,
      state: await bridge.card.state(),
      look: (await bridge.card.look()).kind,
      simulated: /refused.*$/.exec(await simulated)?.[0] ?? 'done',
    };
  });

test('the kiosk’s sandboxed page reads a made-up card', async ({ start }) => {
  const { app, log } = await start({ role: 'kiosk', flags: ['--demo'] });
  const kiosk = await faceWindow(app, 'kiosk');
  await cardState(kiosk, 'empty');
  await putCard(kiosk, { kind: 'hold', card: 'usual' });
  await cardState(kiosk, 'present');
  expect(await readWith(kiosk, '9999')).toEqual({ kind: 'wrong-pin', remaining: 2 });
  const { info } = simulatedPeople.usual;
  expect(await readWith(kiosk, '1234')).toEqual({ kind: 'ok', info: decodeBasicInfo(info)?.info });
  await putCard(kiosk, { kind: 'remove' });
  await cardState(kiosk, 'empty');
  for (const secret of ['1234', '9999', '見本', '架空県']) expect(log()).not.toContain(secret);
});

test('what is no PIN never reaches a card', async ({ start }) => {
  const { app } = await start({ role: 'kiosk', flags: ['--demo'] });
  const kiosk = await faceWindow(app, 'kiosk');
  await cardState(kiosk, 'empty');
  await putCard(kiosk, { kind: 'hold', card: 'usual' });
  await cardState(kiosk, 'present');
  for (const wrong of ['123', '12345', '12a4', '１２']) {
    await expect(readWith(kiosk, wrong)).rejects.toThrow('refused: the argument has another shape');
  }
  const look = await kiosk.evaluate(() => Reflect.get(globalThis, 'machimado').card.look());
  expect(look).toEqual({ kind: 'ready', remaining: 3 });
});

test('made-up cards are refused where none is set up, and where cards are real', async ({ start }) => {
  const none = await start({ role: 'kiosk' });
  expect(await asked(await faceWindow(none.app, 'kiosk'))).toEqual({
    source: 'none',
    state: 'no-reader',
    look: 'reader-unavailable',
    simulated: 'refused: no simulated card reader here',
  });
  const real = await start({ role: 'kiosk', settings: { card: 'pcsc' } });
  expect(await asked(await faceWindow(real.app, 'kiosk'))).toMatchObject({
    source: 'pcsc',
    simulated: 'refused: the card reader is not simulated',
  });
});

test('only the kiosk has the card reader', async ({ start }) => {
  const { app } = await start({ role: 'demo' });
  const none = { source: 'none', state: 'no-reader', look: 'reader-unavailable' };
  expect(await asked(await faceWindow(app, 'counter'))).toMatchObject(none);
  expect(await asked(await faceWindow(app, 'signage'))).toMatchObject(none);
});

test('the card’s process comes back when it is killed', async ({ start }) => {
  const { app, log } = await start({ role: 'kiosk', flags: ['--demo'] });
  const kiosk = await faceWindow(app, 'kiosk');
  await cardState(kiosk, 'empty');
  await putCard(kiosk, { kind: 'hold', card: 'usual' });
  await cardState(kiosk, 'present');
  const first = cardPid(app.process().pid!);
  expect(readFileSync(`/proc/${first}/cmdline`, 'utf8')).toContain('node.mojom.NodeService');
  process.kill(first, 'SIGKILL');
  await cardState(kiosk, 'empty');
  expect(log()).toContain('it is started again in 100 ms');
  await putCard(kiosk, { kind: 'hold', card: 'child' });
  await cardState(kiosk, 'present');
  expect((await readWith(kiosk, '1234')).kind).toBe('ok');
});

test('a form goes to its printer from the counter alone; one that the system does not know fails at once', async ({
  start,
}) => {
  const { app } = await start({ role: 'demo', settings: { formPrinter: 'no such printer' } });
  const printed = async (face: string) =>
    (await faceWindow(app, face)).evaluate(() => Reflect.get(globalThis, 'machimado').printPage());
  expect(await printed('counter')).toEqual({ kind: 'failed' });
  expect(await printed('kiosk')).toEqual({ kind: 'failed' });
});
