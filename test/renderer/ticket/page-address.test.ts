import { describe, expect, it } from 'vitest';
import { qrContent } from '../../../renderer/guide/qr-content.ts';
import { pageAddress } from '../../../renderer/ticket/page-address.ts';
import { settingsSchema } from '../../../electron/settings/settings.ts';

const code = 'AbCd-Ef_0123456789AbCdEf';

describe('the code on the ticket', () => {
  it.each([
    ['https://machi.example', 'wss://machi.example/rpc'],
    ['https://machi.example/', 'wss://machi.example/rpc'],
    ['https://machi.example:8443', 'wss://machi.example:8443/rpc'],
    ['https://town.example/machimado', 'wss://town.example/machimado/rpc'],
    ['https://town.example/hall/machimado/', 'wss://town.example/hall/machimado/rpc'],
  ])('leads from a hub published at %s to its page, and the page to its hub', (publicUrl, hub) => {
    expect(settingsSchema.safeParse({ publicUrl }).success).toBe(true);
    const address = qrContent({ code }, publicUrl);
    expect(address).toBe(`${publicUrl.replace(/\/$/, '')}/t/${code}`);
    expect(pageAddress(address)).toEqual({ code, hub });
  });

  it.each([
    'https://machi.example/?a=1',
    'https://machi.example/#top',
    'https://me@machi.example',
    'http://machi.example',
  ])('cannot be told from an address that is none: %s', (publicUrl) => {
    expect(settingsSchema.safeParse({ publicUrl }).success).toBe(false);
  });

  it('is no code when it is short or something else stands there', () => {
    for (const page of ['/t/', '/t/short', `/t/${code}/`, `/x/${code}`, '/t/%E3%81%82aaaaaaaaaaaaaaaaaaaa']) {
      expect(pageAddress(`https://machi.example${page}`)).toBeNull();
    }
  });
});
