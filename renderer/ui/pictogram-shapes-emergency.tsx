import type { ReactElement } from 'react';

/** What has happened: for the displays, and for staff who choose it. */
export const emergencyShapes = {
  fire: (
    <>
      <path data-lit="" d="M24 3c2 8 13 12 13 25a13 13 0 0 1-26 0c0-6 3-9 6-13 1 4 3 5 4 5 3-5 1-11 3-17z" />
      <path d="M24 44c-4 0-6-3-6-6 0-4 4-6 6-10 2 4 6 6 6 10 0 3-2 6-6 6z" />
    </>
  ),
  earthquake: (
    <>
      <path d="M6 42h36" />
      <path data-lit="" d="M10 42V22l14-12 14 12v20" />
      <path d="M24 10v8l-5 7 9 5-4 6" />
    </>
  ),
  evacuate: (
    <>
      <path data-lit="" d="M26 4h16v40H26z" />
      <path d="M4 24h26M20 14l10 10-10 10" />
    </>
  ),
  shut: (
    <>
      <path data-lit="" d="M11 44V4h26v40" />
      <path d="M4 44h40M17 16l14 14M31 16 17 30" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;
