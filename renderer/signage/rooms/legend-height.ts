import type { SidePlace } from '../side/side-place.ts';

/** A sign with its word takes so much (design pixels): its line, its width. */
const [LINE, ENTRY] = [78, 216];

/** Signs there are: as many entries as the legend may have. */
const ENTRIES = 6;

/** Entries of the legend in one line. */
export const legendColumns = ({ width }: SidePlace): number => Math.floor(width / ENTRY);

/** What the legend takes at most, with the line above it (design pixels). */
export const legendHeight = (place: SidePlace): number => Math.ceil(ENTRIES / legendColumns(place)) * LINE + 10;
