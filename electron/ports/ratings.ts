import type { Rating } from '../../shared/domain/rating.ts';

/** What visitors said; one a visit. */
export interface Ratings {
  /** False = this visit has one already. */
  add(
    rating: Rating & {
      readonly visit: string;
      readonly businessDay: string;
      readonly via: 'kiosk' | 'phone';
      readonly at: number;
    },
  ): Promise<boolean>;
  of(visit: string): Promise<boolean>;
}
