import type { Guidance } from '../../shared/domain/guidance.ts';
import type { Town } from '../../shared/domain/town.ts';
import { errandOf } from '../../shared/domain/town.ts';
import type { Screen } from './screen.ts';

/** Whether a screen is about something that is nobody else's business, as after a death: it is not read aloud unasked. */
export function isQuietScreen(screen: Screen, { guidance, town }: { guidance: Guidance; town: Town }): boolean {
  switch (screen.kind) {
    case 'question':
    case 'answers':
      return isQuietGuide(guidance, screen.guide);
    case 'plan':
      return screen.source.kind === 'guide'
        ? isQuietGuide(guidance, screen.source.guide)
        : (errandOf(town, screen.source.errand)?.quiet ?? false);
    case 'card':
      return isQuietScreen(screen.plan, { guidance, town });
    case 'rooms':
      return isQuietScreen(screen.before, { guidance, town });
    case 'facts':
      return true;
    default:
      return false;
  }
}

function isQuietGuide({ guides }: Guidance, id: string): boolean {
  return guides.find((guide) => guide.id === id)?.quiet ?? false;
}
