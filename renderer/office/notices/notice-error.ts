import type { HubClient } from '../../client/hub-client.ts';
import type { ErrorsOf } from '../../client/settle.ts';

type Notices = HubClient['notices'];

/** Everything the hub can answer about notices besides doing what was asked. */
export type NoticeError = { [Name in keyof Notices]: ErrorsOf<Notices[Name]> }[keyof Notices];
