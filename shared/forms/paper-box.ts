/** A place on a sheet, in millimetres from its top left corner. */
export interface PaperBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A4 upright. */
export const A4 = { width: 210, height: 297 } as const;

/** The part of the sheet that every printer reaches. */
export const PRINTED: PaperBox = { x: 15, y: 12, width: 180, height: 273 };
