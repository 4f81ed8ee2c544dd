import type { DeviceKind } from './domain/house-view.ts';

/**
 * What the hub tells the program that started it in a process of its own.
 *
 * - `ready`: it listens. `managerCode` is there only at the first start of a data folder: the program shows it once.
 * - `failed`: it cannot start (broken content, port taken, …); `message` is for the person at the console. It exits next.
 * - `paired`: answer to `pair` with the same `requestId`; the token is given once, the hub keeps only a hash.
 */
export type FromHubProcess =
  | { readonly kind: 'ready'; readonly port: number; readonly managerCode: string | null }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'paired'; readonly requestId: string; readonly token: string };

/**
 * What the program tells the hub's process.
 *
 * - `pair`: make a device of this machine known, without a code: whoever runs the hub's process owns its data anyway.
 * - `stop`: finish what runs, write the log into the database, exit with 0.
 */
export type ToHubProcess =
  | { readonly kind: 'pair'; readonly requestId: string; readonly device: DeviceKind; readonly name: string }
  | { readonly kind: 'stop' };
