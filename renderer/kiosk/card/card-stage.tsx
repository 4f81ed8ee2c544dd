import { Stage, type StageProps } from '../stage.tsx';
import type { CardStep } from '../screen.ts';
import { CardProgress } from './card-progress.tsx';

/** A step with the card: the stage with how far one is. */
export function CardStage({ step, ...stage }: Omit<StageProps, 'above'> & { readonly step: CardStep['kind'] }) {
  return <Stage above={<CardProgress step={step} />} {...stage} />;
}
