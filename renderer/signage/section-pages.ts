import type { Errand } from '../../shared/domain/errand.ts';
import type { HallSection } from '../../shared/domain/hall-section.ts';
import { errandOf, type Town } from '../../shared/domain/town.ts';
import { evenPages } from '../display/even-pages.ts';
import { HEAD, type SidePlace } from '../display/side-place.ts';

/** A section with what it is known for. */
export interface BoardSection {
  readonly section: HallSection;
  readonly main: readonly Errand[];
}

/** Some sections of one floor. */
export interface SectionPage {
  readonly floor: number;
  readonly sections: readonly BoardSection[];
  /** From 1. */
  readonly page: number;
  readonly of: number;
}

/** Design pixels that a section takes with its name in two languages, and each procedure. */
const [SECTION, PROCEDURE] = [180, 75];

/** All sections of the house, floor by floor, each floor in the order of the board in the lobby. */
export function sectionPages(town: Town, place: SidePlace): SectionPage[] {
  const sections = town.sections.map((section) => ({ section, main: mainOf(section, town) }));
  const floors = [...new Set(sections.map(({ section }) => section.floor))].toSorted((a, b) => a - b);
  const pages = floors.flatMap((floor) => {
    const there = sections.filter(({ section }) => section.floor === floor);
    return evenPages(there, heightOf, place.height - HEAD).map((sections) => ({ floor, sections }));
  });
  return pages.map((page, at) => ({ ...page, page: at + 1, of: pages.length }));
}

function heightOf({ main }: BoardSection): number {
  return SECTION + PROCEDURE * main.length;
}

function mainOf({ main }: HallSection, town: Town): Errand[] {
  return main.flatMap((id) => {
    const errand = errandOf(town, id);
    return errand && !errand.quiet ? [errand] : [];
  });
}
