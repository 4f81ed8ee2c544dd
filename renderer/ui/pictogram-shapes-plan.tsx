import type { ReactElement } from 'react';

/** What a plan speaks of: ways without a counter, what to bring, the way through the house. */
export const planShapes = {
  store: (
    <>
      <path data-lit="" d="M6 20v22h36V20" />
      <path data-lit="" d="M3 18 8 6h32l5 12z" />
      <path d="M19 42V29h10v13" />
    </>
  ),
  mobile: (
    <>
      <rect data-lit="" x="13" y="3" width="22" height="42" rx="4" />
      <path d="M21 38h6" />
    </>
  ),
  envelope: (
    <>
      <rect data-lit="" x="4" y="10" width="40" height="29" rx="3" />
      <path d="m5 13 19 15 19-15" />
    </>
  ),
  handset: <path data-lit="" d="M15 5 6 9c0 18 15 33 33 33l4-9-11-6-5 5c-5-2-9-6-11-11l5-5z" strokeLinejoin="round" />,
  machine: (
    <>
      <path data-lit="" d="M9 4h30v40H9z" />
      <path d="M15 10h18v12H15zM15 29h8M29 29h4M17 36h14" />
    </>
  ),
  office: (
    <>
      <path data-lit="" d="M4 18 24 5l20 13v3H4z" />
      <path d="M9 21v19M19 21v19M29 21v19M39 21v19M4 43h40" />
    </>
  ),
  bag: (
    <>
      <path data-lit="" d="M7 16h34v28H7z" />
      <path d="M16 16v-3a8 8 0 0 1 16 0v3M7 27h34" />
    </>
  ),
  route: (
    <>
      <circle data-lit="" cx="36" cy="12" r="8" />
      <path d="M36 20v6a6 6 0 0 1-6 6H18a6 6 0 0 0-6 6v6M6 38l6 6 6-6" />
    </>
  ),
  lift: (
    <>
      <rect data-lit="" x="6" y="4" width="36" height="40" rx="3" />
      <path d="M24 4v40M11 22l4-6 4 6zM29 26l4 6 4-6z" />
    </>
  ),
  stairs: <path data-lit="" d="M4 42v-8h10v-9h10v-9h10V7h10v35z" />,
} as const satisfies Record<string, ReactElement>;
