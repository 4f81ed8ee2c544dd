import type { ReactNode } from 'react';

/** What stands at the top of every card before the desk is there. */
export interface Card {
  readonly house: string;
  readonly corner: ReactNode;
}
