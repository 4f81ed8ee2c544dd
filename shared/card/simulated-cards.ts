/** Made-up cards for development and demonstration, by what is special about them. */
export const simulatedCards = [
  'usual',
  'long-address',
  'no-glyph',
  'rare-kanji',
  'foreign-name',
  'former-name',
  'child',
  'long-form',
  'prefix',
  'filler',
  'one-try',
  'blocked',
  'other-card',
  'silent',
  'leaves',
] as const;

/** One of the made-up cards. */
export type SimulatedCard = (typeof simulatedCards)[number];

/** What is done with a simulated reader. */
export type SimulatorAct = { readonly kind: 'hold'; readonly card: SimulatedCard } | { readonly kind: 'remove' };
