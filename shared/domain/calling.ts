import type { Stop, StopState } from './visit.ts';

/** What staff can do to a stop. Each is one conditional change of state in the store. */
export type CallAction =
  'call' | 'recall' | 'serve' | 'absent' | 'hold' | 'back' | 'finish' | 'transfer' | 'cancel' | 'drop' | 'papersReady';

/** Which states an action may start from and where it leads. A change outside this table is refused. */
export const transitions: Readonly<
  Record<CallAction, { readonly from: readonly StopState[]; readonly to: StopState }>
> = {
  call: { from: ['waiting', 'absent', 'held'], to: 'called' },
  recall: { from: ['called'], to: 'called' },
  serve: { from: ['called'], to: 'serving' },
  absent: { from: ['called'], to: 'absent' },
  hold: { from: ['waiting', 'called', 'serving', 'absent'], to: 'held' },
  back: { from: ['absent', 'held'], to: 'waiting' },
  finish: { from: ['called', 'serving'], to: 'done' },
  transfer: { from: ['waiting', 'called', 'serving', 'held', 'absent'], to: 'transferred' },
  cancel: { from: ['planned', 'waiting', 'called', 'serving', 'held', 'absent'], to: 'cancelled' },
  drop: { from: ['planned'], to: 'cancelled' },
  papersReady: { from: ['planned'], to: 'waiting' },
};

/** What the calling order looks at. */
export type QueuePlace = Pick<Stop, 'front' | 'priority' | 'arrivedAt'>;

/** The order of calling: those brought back first, then priority, then the visit's arrival. Equals keep the order they came in. */
export function callingOrder(a: QueuePlace, b: QueuePlace): number {
  return (
    Number(b.front) - Number(a.front) ||
    Number(b.priority !== null) - Number(a.priority !== null) ||
    a.arrivedAt - b.arrivedAt
  );
}

/** Next for a counter among the waiting stops of its lines; null when nobody waits. */
export function nextToCall<Place extends QueuePlace>(waiting: readonly Place[]): Place | null {
  return waiting.reduce<Place | null>((best, one) => (best && callingOrder(best, one) <= 0 ? best : one), null);
}

/** After this many recalls the desk is offered "absent" first. */
export function absentIsOffered(recalls: number, limit: number): boolean {
  return recalls >= limit;
}
