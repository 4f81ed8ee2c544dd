import type { Channel } from '../../shared/domain/procedure.ts';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';

/** The pictogram of each way that needs no counter. */
export const wayPictograms: Readonly<Record<Channel['kind'], PictogramName>> = {
  terminal: 'machine',
  convenience: 'store',
  online: 'mobile',
  phone: 'handset',
  post: 'envelope',
  elsewhere: 'office',
};
