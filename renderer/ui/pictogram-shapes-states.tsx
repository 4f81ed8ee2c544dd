import type { ReactElement } from 'react';

/** States: how something stands. */
export const statesShapes = {
  ticket: (
    <>
      <path data-lit="" d="M13 4h22v36l-3.700 4-3.700-4-3.600 4-3.600-4-3.700 4-3.700-4z" />
      <path d="M19 13h10M19 21h10M19 29h5" />
    </>
  ),
  person: (
    <>
      <circle data-lit="" cx="24" cy="14" r="9" />
      <path data-lit="" d="M7 45v-2a17 17 0 0 1 34 0v2z" />
    </>
  ),
  people: (
    <>
      <circle data-lit="" cx="17" cy="14" r="8" />
      <path data-lit="" d="M3 43v-3a14 14 0 0 1 28 0v3z" />
      <path d="M31 7a8 8 0 0 1 0 14M36 27a14 14 0 0 1 9 13v3h-6" />
    </>
  ),
  clock: (
    <>
      <circle data-lit="" cx="24" cy="24" r="19" />
      <path d="M24 12v12l8 6" />
    </>
  ),
  yes: (
    <>
      <circle data-lit="" cx="24" cy="24" r="19" />
      <path d="m15 24 7 7 12-14" />
    </>
  ),
  no: (
    <>
      <circle data-lit="" cx="24" cy="24" r="19" />
      <path d="m17 17 14 14M31 17 17 31" />
    </>
  ),
  bell: (
    <>
      <path data-lit="" d="M9 36c4-4 4-8 4-15a11 11 0 0 1 22 0c0 7 0 11 4 15z" />
      <path d="M20 42a4 4 0 0 0 8 0M24 4v5" />
    </>
  ),
  pause: (
    <>
      <circle data-lit="" cx="24" cy="24" r="19" />
      <path d="M19 16v16M29 16v16" />
    </>
  ),
  absent: (
    <>
      <circle data-lit="" cx="20" cy="14" r="8" />
      <path data-lit="" d="M5 44v-3a15 15 0 0 1 26-10" />
      <path d="m33 33 10 10M43 33 33 43" />
    </>
  ),
  choice: (
    <>
      <circle data-lit="" cx="24" cy="24" r="19" />
    </>
  ),
  question: (
    <>
      <circle data-lit="" cx="24" cy="24" r="19" />
      <path d="M18 19a6 6 0 1 1 8.500 5.500c-1.700.8-2.500 1.800-2.500 3.500M24 34.500v.1" />
    </>
  ),
  offline: (
    <>
      <path data-lit="" d="M13 38h23a9 9 0 0 0 2-17.800A14 14 0 0 0 11.500 21 8.700 8.700 0 0 0 13 38z" />
      <path d="M6 6l36 36" />
    </>
  ),
  chat: (
    <>
      <path data-lit="" d="M5 8h38v26H23l-9 8v-8H5z" />
      <path d="M14 17h20M14 25h12" />
    </>
  ),
  box: (
    <>
      <rect x="7" y="7" width="34" height="34" rx="4" />
    </>
  ),
  'box-on': (
    <>
      <rect data-lit="" x="7" y="7" width="34" height="34" rx="4" />
      <path d="m14 24 7 7 13-15" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;
