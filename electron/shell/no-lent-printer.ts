import type { LentPrinter } from './lend-bridge.ts';

/** What faces get that give no tickets: these are printed where they are taken. */
export const noLentPrinter: LentPrinter = {
  print: async () => ({ kind: 'no-printer' }),
  state: async () => 'none',
  onState: () => () => undefined,
};
