import type { CounterStaff } from '../commands/command.ts';
import type { Connection } from './connections.ts';
import type { CallContext } from './routes.ts';
import { memberOf, staffAct } from './session-routes.ts';

/** Shows everybody what changed and hands the answer on. */
export function done<Value>({ deps }: CallContext, value: Value): Value {
  deps.views.changed();
  return value;
}

/** The person with the counter this window took; a colleague may have relieved them since. */
export async function atCounter(context: CallContext, noCounter: () => Error): Promise<CounterStaff> {
  const staff = memberOf(context);
  staffAct(context);
  const seat = staff.counter === null ? null : await context.deps.store.access.seats.at(staff.counter);
  if (staff.counter === null || seat?.staff !== staff.id) {
    leaveCounter(context.connection);
    throw noCounter();
  }
  return { ...staff, counter: staff.counter };
}

/** The window has no counter any more. */
export function leaveCounter(connection: Connection): void {
  if (connection.staff) connection.staff = { ...connection.staff, counter: null };
}
