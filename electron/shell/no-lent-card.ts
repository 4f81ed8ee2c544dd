import type { LentCard } from './lend-card.ts';

/** What faces and machines get that read no cards. */
export const noLentCard: LentCard & { stop(): Promise<void> } = {
  stop: async () => undefined,
  state: () => 'no-reader',
  onState: () => () => undefined,
  look: async () => ({ kind: 'reader-unavailable' }),
  read: async () => ({ kind: 'reader-unavailable' }),
  cancel: () => undefined,
  simulate: async () => {
    throw new Error('refused: no simulated card reader here');
  },
};
