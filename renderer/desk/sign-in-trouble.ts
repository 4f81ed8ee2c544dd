import { assertNever } from '../../shared/lib/assert-never.ts';
import type { HubClient } from '../client/hub-client.ts';
import type { ErrorsOf } from '../client/settle.ts';
import type { Door } from '../client/staff-session.ts';
import type { DeskWords } from './use-desk-texts.ts';

/** Everything signing in can answer besides letting somebody in. */
export type SignInError = ErrorsOf<HubClient['session']['signIn']>;

/** What happened and what to do now. */
export interface SignInTrouble {
  readonly title: string;
  readonly rest: string;
}

/** A calm sentence for each way signing in can fail, and what to do now. */
export function signInTrouble(error: SignInError, role: Door, t: DeskWords): SignInTrouble {
  switch (error.code) {
    case 'WRONG_PASSWORD':
      return { title: t('signIn.WRONG_PASSWORD'), rest: t(`signIn.WRONG_PASSWORD_rest.${role}`) };
    case 'TOO_MANY_TRIES':
      return { title: t('signIn.TOO_MANY_TRIES'), rest: t('signIn.TOO_MANY_TRIES_rest', error.data) };
    case 'NEEDS_DEVICE':
      return { title: t(`signIn.NEEDS_DEVICE.${role}`), rest: t(`signIn.NEEDS_DEVICE_rest.${role}`) };
    case 'NOT_ALLOWED':
    case 'TOO_FAST':
    case 'STORE_UNAVAILABLE':
    case 'CONNECTION_LOST':
    case 'HUB_FAULT':
      return { title: t(`signIn.${error.code}`), rest: t('signIn.again') };
    default:
      return assertNever(error);
  }
}
