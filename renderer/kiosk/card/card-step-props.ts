import type { CardScreen, CardStep } from '../screen.ts';

/** What a step with the card is drawn from. */
export interface CardStepProps<Kind extends CardStep['kind'] = CardStep['kind']> {
  readonly screen: CardScreen;
  readonly step: Extract<CardStep, { kind: Kind }>;
}
