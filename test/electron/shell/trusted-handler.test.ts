import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { trustedHandler, type BridgeMessage } from '../../../electron/shell/trusted-handler.ts';

const handler = trustedHandler('kiosk', z.string().max(5), async (text) => text.toUpperCase());
const from = (url: string, parent: unknown = null): BridgeMessage => ({ senderFrame: { url, parent } });
const page = 'app://machimado/kiosk/index.html';

describe('a message over the bridge', () => {
  it('is heard from the page of the window', async () => {
    expect(await handler(from(page), 'ja')).toBe('JA');
  });

  it.each([
    ['a frame inside the page', from(page, {})],
    ['a frame that is gone', { senderFrame: null }],
    ['another face', from('app://machimado/manager/index.html')],
    ['another site', from('https://example.org/kiosk/')],
  ])('is refused from %s', async (_who, message) => {
    await expect(handler(message, 'ja')).rejects.toThrow('refused');
  });

  it('is refused when its argument has another shape', async () => {
    await expect(handler(from(page), 'too long')).rejects.toThrow('refused');
    await expect(handler(from(page), { length: 1 })).rejects.toThrow('refused');
  });

  it('is told where its argument is at fault, not what stands there', async () => {
    const listed = trustedHandler('kiosk', z.object({ rows: z.array(z.string().max(5)) }), async () => null);
    const refused = listed(from(page), { rows: ['ja', 'secret words'] });
    await expect(refused).rejects.toThrow(/^refused: the argument has another shape at rows\.1$/);
  });
});
