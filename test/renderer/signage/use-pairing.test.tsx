// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { HubConnection } from '../../../renderer/client/hub-connection.ts';
import { usePairing } from '../../../renderer/signage/use-pairing.ts';

it('takes letters that come before the picture was drawn again, as a scanner types them', async () => {
  const sent: string[] = [];
  const pair = (code: string) => {
    sent.push(code);
    return Promise.resolve({ ok: true, value: { token: 't', kind: 'signage', name: 'n' } });
  };
  const { result } = renderHook(() => usePairing({ pair } as unknown as HubConnection));
  const { press } = result.current;
  await act(async () => {
    for (const key of 'k7wq2345') press(new KeyboardEvent('keydown', { key }));
    await Promise.resolve();
  });
  expect(sent).toEqual(['K7WQ-2345']);
});
