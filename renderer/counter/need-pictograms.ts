import type { Need } from '../../shared/domain/needs.ts';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';

/** The sign of each need; its word always stands beside it. */
export const needPictograms: Readonly<Record<Need, PictogramName>> = {
  wheelchair: 'wheelchair',
  hearing: 'ear',
  vision: 'eye',
  interpreter: 'interpreter',
  children: 'family',
  privacy: 'privacy',
};
