import { DRAFT_KEPT_MINUTES } from '../../../shared/domain/draft.ts';

/** How long a draft stays after the visit, in hours. */
export const keptHours = DRAFT_KEPT_MINUTES / 60;
