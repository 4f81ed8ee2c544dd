import { describe, expect, it } from 'vitest';
import { idleDesks } from '../../../../shared/domain/waiting/idle-desks.ts';
import { desk, minutes, NOW, stop } from './queue-builder.ts';

const desks = [desk(1), desk(2, { lines: ['B'] }), desk(3, { from: NOW + minutes(20) }), desk(4)];
const served = stop('served', { state: 'serving', counter: 4 });

describe('counters that call nobody', () => {
  it('are free ones for which somebody waits', () => {
    const idle = idleDesks({ at: NOW, desks, stops: [stop('one'), served] }, new Map());
    expect([...idle]).toEqual([[1, NOW]]);
    expect(idleDesks({ at: NOW, desks, stops: [served] }, idle).size).toBe(0);
  });

  it('stay idle since they were first seen so', () => {
    const before = new Map([[1, NOW - minutes(7)]]);
    expect(idleDesks({ at: NOW, desks, stops: [stop('one')] }, before).get(1)).toBe(NOW - minutes(7));
    expect(idleDesks({ at: NOW, desks, stops: [stop('one')] }, before).get(4)).toBe(NOW);
  });
});
