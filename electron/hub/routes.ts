import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../shared/contract/contract.ts';
import type { OperationMeta, Role } from '../../shared/contract/roles.ts';
import { staffModeOpen } from '../../shared/domain/staff-mode.ts';
import { StoreUnavailable } from '../ports/store.ts';
import type { Deps } from '../commands/command.ts';
import type { RoomWeekReader } from '../commands/room-week.ts';
import type { Connection, Connections } from './connections.ts';
import type { Log } from './log.ts';
import type { Printers } from './printers.ts';
import type { TryCounter } from './tries.ts';
import type { Views } from './views.ts';

/** What the routes are built with. */
export interface RouteDeps extends Deps {
  readonly views: Views;
  /** How rooms stand; one reader for all who ask. */
  readonly week: RoomWeekReader;
  readonly printers: Printers;
  readonly connections: Connections;
  readonly tries: TryCounter;
  readonly log: Log;
  readonly demo: boolean;
  readonly publicUrl: string | null;
  /** The code that makes the first manager; null once there is one. */
  readonly managerCode: { current: string | null };
}

/** What every operation knows of its caller. */
export interface CallContext {
  readonly connection: Connection;
  readonly deps: RouteDeps;
}

const base = implement(contract).$context<CallContext>();

/** The contract with its guards: rate, role, and faults of the machine told apart from faults of the program. */
export const guarded = base.use(async ({ context, procedure, next, path }) => {
  const { connection, deps } = context;
  const { roles } = procedure['~orpc'].meta as Partial<OperationMeta>;
  if (!connection.rate.take(performance.now())) throw new ORPCError('TOO_FAST', { defined: true });
  const open = connection.visitor ? forVisitors(path) : mayCall(connection, roles ?? [], deps.machine.now());
  if (!open) throw new ORPCError('NOT_ALLOWED', { defined: true });
  try {
    return await next();
  } catch (error) {
    if (error instanceof ORPCError) throw error;
    if (error instanceof StoreUnavailable) {
      deps.log.error(`store: ${error.reason} at ${path.join('.')}`);
      throw new ORPCError('STORE_UNAVAILABLE', { defined: true });
    }
    const id = deps.machine.newId();
    deps.log.error(`fault ${id} at ${path.join('.')}: ${error instanceof Error ? error.stack : String(error)}`);
    throw new ORPCError('INTERNAL_SERVER_ERROR', { message: `fault ${id}` });
  }
});

/** What a page needs that was opened under the public name: no way in for devices or staff lies there. */
function forVisitors([area, operation]: readonly string[]): boolean {
  if (area === 'session') return ['hello', 'town', 'content'].includes(operation ?? '');
  return area === 'visit' || (area === 'rooms' && ['facilities', 'week', 'places'].includes(operation ?? ''));
}

/** The roles a connection has earned: its device's, and its signed-in person's. */
function mayCall(connection: Connection, roles: readonly Role[], now: number): boolean {
  const { device, staff } = connection;
  if (roles.includes('anyone')) return true;
  if (roles.includes('kiosk-staff') && mayActAtKiosk(connection, now)) return true;
  const deviceRole = device?.kind === 'counter' ? null : device?.kind;
  return roles.some((role) => role === deviceRole || role === staff?.role);
}

/** Each act of staff at a kiosk keeps it open for another while. */
function mayActAtKiosk(connection: Connection, now: number): boolean {
  if (connection.device?.kind !== 'kiosk' || !staffModeOpen(connection.staffMode, now)) return false;
  connection.staffMode = now;
  return true;
}
