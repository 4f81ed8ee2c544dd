import type { ReactElement } from 'react';

/** Acts: what a key does. */
export const actsShapes = {
  search: (
    <>
      <circle data-lit="" cx="20" cy="20" r="14" />
      <path d="M30.500 30.500 44 44" />
    </>
  ),
  back: (
    <>
      <path d="M42 24H8M22 9 7 24l15 15" />
    </>
  ),
  next: (
    <>
      <path d="M6 24h34M26 9l15 15-15 15" />
    </>
  ),
  chevron: (
    <>
      <path d="M17 8l16 16-16 16" />
    </>
  ),
  bigger: (
    <>
      <path d="M4 40 12 20l8 20M7 33h10" strokeWidth="3" />
      <path d="M20 40 32 8l12 32M24 29h16" strokeWidth="4" />
    </>
  ),
  contrast: (
    <>
      <circle cx="24" cy="24" r="19" />
      <path data-solid="" d="M24 5a19 19 0 0 1 0 38z" />
    </>
  ),
  lower: (
    <>
      <rect data-lit="" x="10" y="3" width="28" height="42" rx="3" />
      <path d="M24 12v20M15 24l9 9 9-9" />
    </>
  ),
  sound: (
    <>
      <path data-lit="" d="M5 18h9l12-10v32L14 30H5z" />
      <path d="M33 17a10 10 0 0 1 0 14M38 11a18 18 0 0 1 0 26" />
    </>
  ),
  slow: (
    <>
      <path d="M10 4h28M10 44h28" />
      <path data-lit="" d="M14 4v8c0 6 7 8 7 12s-7 6-7 12v8h20v-8c0-6-7-8-7-12s7-6 7-12V4z" />
      <path d="M20 36c2-3 6-3 8 0" />
    </>
  ),
  mute: (
    <>
      <path data-lit="" d="M5 18h9l12-10v32L14 30H5z" />
      <path d="M33 18l11 12M44 18L33 30" />
    </>
  ),
  call: (
    <>
      <circle data-lit="" cx="19" cy="14" r="8" />
      <path data-lit="" d="M4 44v-3a15 15 0 0 1 30 0v3z" />
      <path d="M36 6v12M36 25v.1" strokeWidth="5" />
    </>
  ),
  print: (
    <>
      <path d="M13 16V4h22v12" />
      <rect data-lit="" x="4" y="16" width="40" height="19" rx="3" />
      <path d="M13 29h22v15H13z" data-sheet="" />
    </>
  ),
  undo: (
    <>
      <path d="M14 8 5 17l9 9M6 17h22a13 13 0 0 1 0 26H16" />
    </>
  ),
  swap: (
    <>
      <path d="M5 16h34M30 7l9 9-9 9M43 34H11M20 25l-9 9 9 9" />
    </>
  ),
  plus: (
    <>
      <circle data-lit="" cx="24" cy="24" r="19" />
      <path d="M24 15v18M15 24h18" />
    </>
  ),
  key: (
    <>
      <circle data-lit="" cx="15" cy="33" r="9" />
      <path d="M21.500 26.500 42 6M34 14l6 6M28 20l5 5" />
    </>
  ),
  lock: (
    <>
      <rect data-lit="" x="8" y="21" width="32" height="23" rx="4" />
      <path d="M15 21v-6a9 9 0 0 1 18 0v6M24 30v6" />
    </>
  ),
  globe: (
    <>
      <circle data-lit="" cx="24" cy="24" r="19" />
      <path d="M5 24h38M24 5c-12 12-12 26 0 38M24 5c12 12 12 26 0 38" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;
