import type { ReactElement } from 'react';

/** Dangers: what an emergency is about. */
export const dangersShapes = {
  fire: (
    <>
      <path data-lit="" d="M24 3c2 7 14 13 14 26a14 14 0 0 1-28 0c0-6 3-10 6-13 0 4 2 6 4 7 2-6 1-13 4-20z" />
      <path d="M24 42a7 7 0 0 1-7-7c0-4 4-6 6-11 4 4 8 7 8 11a7 7 0 0 1-7 7z" />
    </>
  ),
  quake: (
    <>
      <path data-lit="" d="M10 42V22l14-12 14 12v20z" />
      <path d="M6 42h36M24 10v8l-5 7 9 5-4 6" />
    </>
  ),
  'way-out': (
    <>
      <path data-lit="" d="M28 4h16v40H28z" />
      <path d="M3 44h41M4 24h19M16 16l8 8-8 8" />
    </>
  ),
  'door-shut': (
    <>
      <path data-lit="" d="M11 4h26v40H11z" />
      <path d="M5 44h38M30 23v4" />
    </>
  ),
  beware: (
    <>
      <path data-lit="" d="M24 5 45 43H3z" />
      <path d="M24 18v12M24 36.500v.1" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;
