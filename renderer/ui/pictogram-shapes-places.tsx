import type { ReactElement } from 'react';

/** Places and errands: what a visitor comes for. */
export const placesShapes = {
  window: (
    <>
      <path data-lit="" d="M6 44V20a18 18 0 0 1 36 0v24z" />
      <path d="M24 2.5V44M6 24h36M2 44h44" />
    </>
  ),
  doc: (
    <>
      <path data-lit="" d="M10 4h19l9 9v31H10z" />
      <path d="M29 4v9h9M17 20h14M17 27h8" />
      <circle cx="30" cy="35" r="4.5" />
    </>
  ),
  move: (
    <>
      <path data-lit="" d="M4 24 18 11l14 13v18H4z" />
      <path d="M13 42V31h10v11M33 10h12M40 5l5 5-5 5" />
    </>
  ),
  care: (
    <>
      <rect data-lit="" x="4" y="9" width="40" height="30" rx="4" />
      <path d="M24 33c-6-4.2-9-7.2-9-11.3a4.7 4.7 0 0 1 9-1.9 4.7 4.7 0 0 1 9 1.9c0 4.1-3 7.1-9 11.3z" />
    </>
  ),
  family: (
    <>
      <circle data-lit="" cx="17" cy="11" r="7" />
      <path data-lit="" d="M5 44V33a12 12 0 0 1 24 0v11z" />
      <circle data-lit="" cx="37" cy="25" r="5" />
      <path data-lit="" d="M29 44v-4a8 8 0 0 1 16 0v4z" />
    </>
  ),
  flower: (
    <>
      <path d="M24 27v18M24 43c-6 0-10-3-11-8 6 0 10 3 11 8zM24 39c1-4 4-7 9-7-1 5-4 7-9 7z" />
      <g data-lit="">
        <ellipse cx="24" cy="7.5" rx="4.2" ry="5.5" transform="rotate(0 24 15)" />
        <ellipse cx="24" cy="7.5" rx="4.2" ry="5.5" transform="rotate(60 24 15)" />
        <ellipse cx="24" cy="7.5" rx="4.2" ry="5.5" transform="rotate(120 24 15)" />
        <ellipse cx="24" cy="7.5" rx="4.2" ry="5.5" transform="rotate(180 24 15)" />
        <ellipse cx="24" cy="7.5" rx="4.2" ry="5.5" transform="rotate(240 24 15)" />
        <ellipse cx="24" cy="7.5" rx="4.2" ry="5.5" transform="rotate(300 24 15)" />
      </g>
      <circle cx="24" cy="15" r="2.6" data-solid="" />
    </>
  ),
  tap: (
    <>
      <path data-lit="" d="M12 13h16a12 12 0 0 1 12 12v4H30v-3a3 3 0 0 0-3-3H12z" />
      <path d="M7 8v20M20 13V6M13 6h14M35 35c2.4 3.2 4 5 4 7a4 4 0 0 1-8 0c0-2 1.600-3.800 4-7z" />
    </>
  ),
  seal: (
    <>
      <path data-lit="" d="M18 5h12l-2 14h4a5 5 0 0 1 5 5v6H11v-6a5 5 0 0 1 5-5h4z" />
      <path d="M8 42h32M11 30v5h26v-5" />
    </>
  ),
  coins: (
    <>
      <circle data-lit="" cx="24" cy="24" r="19" />
      <path d="m16 12 8 11 8-11M24 23v14M16 25h16M16 31h16" />
    </>
  ),
  card: (
    <>
      <rect data-lit="" x="4" y="10" width="40" height="28" rx="4" />
      <circle cx="15" cy="21" r="4" />
      <path d="M9 31a6 6 0 0 1 12 0M28 20h10M28 29h10" />
    </>
  ),
  book: (
    <>
      <path data-lit="" d="M9 5h26a4 4 0 0 1 4 4v34H13a4 4 0 0 1-4-4z" />
      <path d="M9 38a4 4 0 0 1 4-3h26M18 14h12" />
    </>
  ),
  bin: (
    <>
      <path data-lit="" d="M10 13h28l-3 31H13z" />
      <path d="M6 13h36M18 13V5h12v8M20 21v15M28 21v15" />
    </>
  ),
  home: (
    <>
      <path data-lit="" d="M5 23 24 6l19 17v20H5z" />
      <path d="M18 43V29h12v14" />
    </>
  ),
  desk: (
    <>
      <path data-lit="" d="M4 18h40v8H4z" />
      <path d="M8 26v17M40 26v17M14 18v-7h12v7" />
    </>
  ),
  screen: (
    <>
      <rect data-lit="" x="4" y="7" width="40" height="27" rx="3" />
      <path d="M24 34v8M14 42h20" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;
