import type { HubClient } from '../client/hub-client.ts';
import type { ErrorsOf } from '../client/settle.ts';

type Manager = HubClient['manager'];
type Session = HubClient['session'];

/** Everything the hub can answer on this page besides doing what was asked. */
export type ManagerError =
  | { [Name in Exclude<keyof Manager, 'house'>]: ErrorsOf<Manager[Name]> }[Exclude<keyof Manager, 'house'>]
  | ErrorsOf<Session['claim']>;
