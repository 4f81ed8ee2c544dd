import type { ReactElement } from 'react';

/** The craft of the desk: what staff do and see. */
export const deskShapes = {
  pencil: (
    <>
      <path data-lit="" d="M7 41l3-11L32 8l8 8-22 22z" />
      <path d="M27 13l8 8" />
    </>
  ),
  papers: (
    <>
      <path d="M14 4h20v8" />
      <path data-lit="" d="M8 12h22v28H8z" />
      <path d="M14 20h10M14 27h6M28 36l5 5 11-13" />
    </>
  ),
  flag: (
    <>
      <path data-lit="" d="M12 6h27l-6 9 6 9H12z" />
      <path d="M12 4v40" />
    </>
  ),
  late: (
    <>
      <path data-lit="" d="M24 4 46 43H2z" />
      <path d="M24 18v12M24 36v.1" strokeWidth="4" />
    </>
  ),
  up: (
    <>
      <path d="M24 41V8M10 22 24 8l14 14" />
    </>
  ),
  down: (
    <>
      <path d="M24 7v33M10 26l14 14 14-14" />
    </>
  ),
  menu: (
    <>
      <rect data-lit="" x="6" y="6" width="14" height="14" rx="2" />
      <rect x="28" y="6" width="14" height="14" rx="2" />
      <rect x="6" y="28" width="14" height="14" rx="2" />
      <rect x="28" y="28" width="14" height="14" rx="2" />
    </>
  ),
  door: (
    <>
      <path data-lit="" d="M11 44V4h26v40" />
      <path d="M4 44h40M30 24v3" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;
