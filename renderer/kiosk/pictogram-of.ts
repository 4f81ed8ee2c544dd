import { isPictogramName, type PictogramName } from '../ui/pictogram-shapes.tsx';

/** The pictogram content asks for; a name we do not have becomes a sheet of paper. */
export function pictogramOf(name: string): PictogramName {
  return isPictogramName(name) ? name : 'doc';
}
