import type { HubClient } from '../../client/hub-client.ts';
import type { ErrorsOf } from '../../client/settle.ts';

type Imports = HubClient['imports'];

type HubError = { [Name in keyof Imports]: ErrorsOf<Imports[Name]> }[keyof Imports];

/** What can go wrong besides a file that is not taken: an answer of the hub, or a file this machine cannot open. */
export type ImportError = Exclude<HubError, { code: 'FILE_FAULT' }> | { readonly code: 'unreadable' };
