import type { ReactElement } from 'react';

/** What a visitor needs. */
export const needsShapes = {
  wheelchair: (
    <>
      <circle data-lit="" cx="20" cy="32" r="12" />
      <circle cx="19" cy="6" r="4" />
      <path d="M19 14v15h14l6 12h5M19 20h11" />
    </>
  ),
  ear: (
    <>
      <path data-lit="" d="M12 20a12 12 0 1 1 24 0c0 7-7 9-7 16a7 7 0 0 1-13 3.500" />
      <path d="M18 21a6 6 0 1 1 11 3c-2 2-5 3-5 7" />
    </>
  ),
  eye: (
    <>
      <path data-lit="" d="M3 24c6-9 13-14 21-14s15 5 21 14c-6 9-13 14-21 14S9 33 3 24z" />
      <circle cx="24" cy="24" r="6.500" />
      <path d="M8 42 40 6" />
    </>
  ),
  interpreter: (
    <>
      <path data-lit="" d="M3 5h26v18H17l-7 7v-7H3z" />
      <path data-lit="" d="M35 17h10v18h-7v7l-7-7H19v-6" />
      <path d="M10 14h12" />
    </>
  ),
  privacy: (
    <>
      <path data-lit="" d="M6 8h14c0 12-4 18-9 22l4 12H6z" />
      <path data-lit="" d="M42 8H28c0 12 4 18 9 22l-4 12h9z" />
      <path d="M3 5h42" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;
