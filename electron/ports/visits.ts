import type { Language } from '../../shared/domain/language.ts';
import type { Stop, StopState } from '../../shared/domain/visit.ts';

/** A visit with its first stop, as it is written when the number is taken. */
export interface NewVisit {
  /** The kiosk's request id. */
  readonly id: string;
  readonly businessDay: string;
  readonly letter: string;
  readonly number: number;
  readonly code: string;
  readonly errand: string;
  readonly language: Language;
  readonly arrivedAt: number;
  readonly device: string;
}

/** What a change of state may set; what is missing stays. */
export type StopChange = { readonly state: StopState } & Partial<
  Pick<Stop, 'front' | 'counter' | 'calledAt' | 'recalls' | 'servingAt' | 'absentAt'>
> & { readonly doneAt?: number };

/** Visits and their stops. */
export interface Visits {
  /** The next number of a letter on a day; nobody else can take it inside the caller's transaction. */
  nextNumber(businessDay: string, letter: string): Promise<number>;
  issuedToday(businessDay: string, letter: string): Promise<number>;
  /** The first stop and code of a visit. */
  byId(id: string): Promise<{ readonly stop: Stop; readonly code: string } | null>;
  add(visit: NewVisit): Promise<Stop>;
  stop(id: string): Promise<Stop | null>;
  /** Waiting stops of these lines in calling order, at most `limit`. */
  waiting(businessDay: string, lines: readonly string[], limit: number): Promise<Stop[]>;
  /** How many wait in a line and will be called before this place. */
  ahead(businessDay: string, stop: Stop): Promise<number>;
  /** Who is called to a counter or served there. */
  at(businessDay: string, counter: number): Promise<Stop | null>;
  /** Changes a stop only if it is still in one of these states; null = somebody was first. */
  change(id: string, from: readonly StopState[], change: StopChange): Promise<Stop | null>;
  /** Ends the open stops of days before this one; the ids that ended. */
  expireBefore(businessDay: string): Promise<string[]>;
}
