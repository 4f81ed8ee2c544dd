import { describe, expect, it } from 'vitest';
import { machineWait } from '../../../../electron/devices/card/machine-wait.ts';
import { pcscFault } from '../../../../electron/devices/card/pcsc-fault.ts';
import { pcscTransport } from '../../../../electron/devices/card/pcsc-transport.ts';
import { cardReader } from '../../../../shared/card/card-reader-over.ts';

const failed = (code: string): Error => Object.assign(new Error('in native function'), { code });

describe('what an error of the card library means', () => {
  it.each([
    ['RemovedCard', 'removed'],
    ['NotTransacted', 'removed'],
    ['UnresponsiveCard', 'mute'],
    ['SharingViolation', 'busy'],
    ['Timeout', 'timeout'],
    ['NoService', 'reader-unavailable'],
    ['SomethingNew', 'reader-unavailable'],
  ])('%s: %s', (code, fault) => {
    expect(pcscFault(failed(code))).toBe(fault);
  });

  it('one without a code is the reader’s', () => {
    expect(pcscFault('broken')).toBe('reader-unavailable');
  });
});

describe('a machine without PC/SC', () => {
  it('has no reader, and its log says why', async () => {
    const warnings: string[] = [];
    const transport = pcscTransport({
      load: () => Promise.reject(new Error('libpcsclite.so.1: cannot open shared object file')),
      wait: machineWait,
      warn: (code) => void warnings.push(code),
      onSpent: () => undefined,
    });
    const reader = cardReader({ transport, wait: machineWait });
    expect(await reader.look()).toEqual({ kind: 'reader-unavailable' });
    expect(reader.state()).toBe('no-reader');
    expect(warnings).toEqual(['no-card-library']);
    await reader.stop();
  });
});
