import { describe, expect, it } from 'vitest';
import { visitorActs } from '../../../../renderer/counter/visitor/visitor-act-list.ts';
import { transitions, type CallAction } from '../../../../shared/domain/calling.ts';

describe('what can be done with the visitor', () => {
  it('leads with serving, with absent once it is offered, and with the next when served', () => {
    expect(visitorActs('called', false).primary).toBe('serve');
    expect(visitorActs('called', true).primary).toBe('absent');
    expect(visitorActs('serving', false).primary).toBe('next-after');
  });

  it.each(['called', 'serving'] as const)('offers in state %s only what the rules allow', (state) => {
    const { always, coming } = visitorActs(state, false);
    for (const act of [...always, ...coming]) {
      const action: CallAction = act === 'next-after' || act === 'finish-other' ? 'finish' : act;
      expect(transitions[action].from).toContain(state);
    }
  });
});
