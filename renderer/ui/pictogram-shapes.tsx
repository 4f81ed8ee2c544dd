import type { ReactElement } from 'react';
import { actsShapes } from './pictogram-shapes-acts.tsx';
import { dangersShapes } from './pictogram-shapes-dangers.tsx';
import { deskShapes } from './pictogram-shapes-desk.tsx';
import { needsShapes } from './pictogram-shapes-needs.tsx';
import { planShapes } from './pictogram-shapes-plan.tsx';
import { placesShapes } from './pictogram-shapes-places.tsx';
import { statesShapes } from './pictogram-shapes-states.tsx';

/** Every pictogram, by name. */
export const pictogramShapes = {
  ...placesShapes,
  ...actsShapes,
  ...statesShapes,
  ...dangersShapes,
  ...deskShapes,
  ...needsShapes,
  ...planShapes,
} as const satisfies Record<string, ReactElement>;

/** Name of a pictogram. */
export type PictogramName = keyof typeof pictogramShapes;

/** Whether a name from content is one of ours. */
export function isPictogramName(name: string): name is PictogramName {
  return name in pictogramShapes;
}
