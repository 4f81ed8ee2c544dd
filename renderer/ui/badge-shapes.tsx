import type { ReactElement } from 'react';

/** The symbol of a counter badge on its 24 grid. Together with number and colour it names a place. */
export const badgeShapes = {
  pentagon: <path d="M12 1 23.500 9.400 19.100 23H4.900L.5 9.400z" />,
  circle: <circle cx="12" cy="12" r="11" />,
  triangle: <path d="M12 1.500 23.500 22H.5z" />,
  square: <path d="M2 2h20v20H2z" />,
  diamond: <path d="M12 0l12 12-12 12L0 12z" />,
  star: (
    <path d="m12 .5 3.500 7.700 8.300.9-6.200 5.600 1.800 8.300L12 18.800 4.600 23l1.800-8.300L.2 9.100l8.300-.9z" />
  ),
  cross: <path d="M8 1h8v7h7v8h-7v7H8v-7H1V8h7z" />,
  hexagon: <path d="M6 1.500h12L24 12l-6 10.500H6L0 12z" />,
} as const satisfies Record<string, ReactElement>;

/** Name of a badge symbol. */
export type BadgeShape = keyof typeof badgeShapes;
