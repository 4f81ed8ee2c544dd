import type { CardFailure } from '../screen.ts';

/** What the visitor is told of a failure: one text each in `card.json`. */
export type FailureWords =
  | 'lifted'
  | 'removed'
  | 'blocked'
  | 'other-card'
  | 'mute'
  | 'bad-data'
  | 'timeout'
  | 'cancelled'
  | 'busy'
  | 'reader-unavailable';

/** The text for a failure. */
export function failureWords(failure: CardFailure): FailureWords {
  switch (failure.kind) {
    case 'removed':
      return failure.pinMayHaveBeenTried ? 'removed' : 'lifted';
    case 'unsupported-card':
      return failure.reason === 'no-application' ? 'other-card' : failure.reason;
    default:
      return failure.kind;
  }
}
