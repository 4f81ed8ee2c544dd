import type { PictogramName } from '../ui/pictogram-shapes.tsx';

/** Yes and no have their signs; any other answer is a light of its own. */
export function optionPictogram(option: string): PictogramName {
  if (option === 'yes') return 'yes';
  return option === 'no' || option === 'none' ? 'no' : 'choice';
}
