import type { HubClient } from '../client/hub-client.ts';
import type { ErrorsOf } from '../client/settle.ts';

type Counter = HubClient['counter'];

/** Everything the hub can answer to an action at the desk besides doing it. */
export type DeskError = {
  [Name in Exclude<keyof Counter, 'desk'>]: ErrorsOf<Counter[Name]>;
}[Exclude<keyof Counter, 'desk'>];
