import type { ReactNode } from 'react';

/** What stands at the top of every card before the work itself is there. */
export interface Card {
  readonly house: string;
  readonly corner: ReactNode;
}
