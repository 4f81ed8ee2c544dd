import type { SignedIn } from '../../shared/contract/session.ts';

/** Why nobody is signed in: they left, stayed away too long, the hub ended it, or their account belongs to another face. */
export type WhyOut = 'left' | 'idle' | 'ended' | 'wrong-role';

/** Who sits at this window. */
export type SessionState =
  /** The window has a session and waits for the hub to take it up again. */
  | { readonly kind: 'resuming' }
  /** `why` is null in a fresh window. */
  | { readonly kind: 'out'; readonly why: WhyOut | null }
  | { readonly kind: 'in'; readonly signedIn: SignedIn };
