import type { Channel } from '../domain/procedure.ts';
import type { PlanMatter } from './plan-start.ts';

/** A way that needs no counter of this hall; `place` = its place in the procedure's list. */
export interface PlanWay {
  readonly matter: PlanMatter;
  readonly channel: Channel;
  readonly place: number;
  /** What it costs there; null = it depends. */
  readonly yen: number | null;
}

/** What is quickest for whoever stands here comes first: a machine in the hall, then near home, then by letter. */
const order: readonly Channel['kind'][] = ['terminal', 'convenience', 'online', 'phone', 'post', 'elsewhere'];

/** All ways of these matters that need no counter of this hall. */
export function planWays(matters: readonly PlanMatter[]): readonly PlanWay[] {
  return matters
    .flatMap((matter) =>
      (matter.procedure?.channels ?? []).map((channel, place) => ({
        matter,
        channel,
        place,
        yen: channel.yen ?? matter.procedure?.fee?.yen ?? null,
      })),
    )
    .sort((one, other) => order.indexOf(one.channel.kind) - order.indexOf(other.channel.kind));
}
