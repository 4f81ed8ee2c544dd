import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../../support/client.ts';
import { startTestHub, TEST_PASSWORD, type TestHub } from '../../support/hub.ts';

let hub: TestHub;
let manager: TestClient;

beforeAll(async () => {
  hub = await startTestHub();
  await hub.addStaff('manager', 'manager');
  manager = await hub.client();
  await manager.call.session.signIn({ login: 'manager', password: TEST_PASSWORD });
});
afterAll(() => hub.stop());

describe('the PIN of the kiosks', () => {
  it('opens the staff mode once it is set, and the old one no more once it is changed', async () => {
    const kiosk = await hub.client('kiosk');
    await expect(kiosk.call.kiosk.unlock({ pin: '4071' })).rejects.toMatchObject({ code: 'NO_PIN' });
    await manager.call.manager.setKioskPin({ pin: '4071' });
    await kiosk.call.kiosk.unlock({ pin: '4071' });
    await manager.call.manager.setKioskPin({ pin: '820364' });
    await expect(kiosk.call.kiosk.unlock({ pin: '4071' })).rejects.toMatchObject({ code: 'WRONG_PIN' });
    await kiosk.call.kiosk.unlock({ pin: '820364' });
  });

  it('is kept as a hash only', async () => {
    await manager.call.manager.setKioskPin({ pin: '4071' });
    expect(await hub.hub.deps.store.access.secrets.kioskPin()).toMatch(/^scrypt\$/);
    expect(hub.log.join('\n')).not.toContain('4071');
  });

  it.each([
    ['0000', 'same'],
    ['1234', 'row'],
    ['2525', 'repeated'],
  ])('is refused when it is %s', async (pin, why) => {
    await expect(manager.call.manager.setKioskPin({ pin })).rejects.toMatchObject({ code: 'WEAK_PIN', data: { why } });
  });

  it.each(['', '407', '40a1', '4071 ', '4071407140714', '４０７１'])('is refused when it is "%s"', async (pin) => {
    await expect(manager.call.manager.setKioskPin({ pin })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('is the manager’s to set', async () => {
    const kiosk = await hub.client('kiosk');
    await expect(kiosk.call.manager.setKioskPin({ pin: '4071' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
