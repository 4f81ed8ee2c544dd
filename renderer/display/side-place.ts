/** How the display hangs. */
export type Shape = 'landscape' | 'portrait';

/** The place beside (or below) the calls, in design pixels: panels are cut into pages that fit it. */
export interface SidePlace {
  readonly height: number;
  readonly width: number;
}

/** Inside the panel's edge; `board.module.css` gives it this room. */
export const sidePlaces: Readonly<Record<Shape, SidePlace>> = {
  landscape: { width: 688, height: 928 },
  portrait: { width: 976, height: 740 },
};

/** The heading of a panel. */
export const HEAD = 86;
