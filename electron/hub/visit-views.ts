import type { Live } from '../../shared/domain/live.ts';
import { asSeenLater, visitView, type VisitView } from '../../shared/domain/visit-view.ts';
import { momentOf, type Deps } from '../commands/command.ts';
import { letOthersIn } from './let-others-in.ts';
import { liveView, type LiveView } from './live.ts';
import { publisher } from './publisher.ts';

/** Pages that can watch one visit at a time: a family with its phones, not a crowd. The oldest goes. */
export const PAGES_PER_VISIT = 20;

/** Phones of a whole hall are many; a quarter of a second (ms) between two rounds leaves the counters their turn. */
const ROUND_MS = 250;

/** A picture that did not change is sent again after this time (ms), a little less than the views' heartbeat. */
const STILL_FRESH_MS = 9_000;

/** What the phones watch: one live view for each visit somebody looks at. */
export interface VisitViews {
  /** Ends by itself for the oldest page when too many watch one visit. */
  watch(visit: string, signal: AbortSignal): AsyncGenerator<Live<VisitView>, void, void>;
  changed(): void;
  stop(): void;
}

interface Watched {
  readonly live: LiveView<VisitView>;
  /** In the order they came. */
  readonly pages: Set<AbortController>;
  sent: { readonly picture: string; readonly at: number } | null;
}

/** Only watched visits are read, and only a picture that changed (or grew old) is sent. */
export function visitViews(deps: Deps, onError: (error: unknown) => void): VisitViews {
  const watched = new Map<string, Watched>();

  const renew = async (visit: string): Promise<void> => {
    const one = watched.get(visit);
    const view = one ? await currentView(deps, visit) : null;
    if (!one || !view) return;
    const [picture, at] = [JSON.stringify({ ...view, asOf: 0 }), performance.now()];
    if (one.sent?.picture === picture && at - one.sent.at < STILL_FRESH_MS) return;
    one.sent = { picture, at };
    one.live.publish(view);
  };
  const renewAll = async (): Promise<void> => {
    for (const visit of [...watched.keys()]) {
      await renew(visit);
      await letOthersIn();
    }
  };
  const { changed, stop } = publisher(renewAll, onError, ROUND_MS);

  const watchedVisit = (visit: string): Watched => {
    const known = watched.get(visit);
    if (known) return known;
    const fresh: Watched = { live: liveView(() => void renew(visit).catch(onError)), pages: new Set(), sent: null };
    watched.set(visit, fresh);
    return fresh;
  };

  return {
    changed,
    stop,
    async *watch(visit, signal) {
      const one = watchedVisit(visit);
      const page = pageOf(one, signal);
      try {
        yield* one.live.subscribe(page.signal);
      } finally {
        one.pages.delete(page);
        if (one.pages.size === 0 && watched.get(visit) === one) watched.delete(visit);
      }
    },
  };
}

/** One more page; its controller ends with its connection, or when it is the oldest of too many. */
function pageOf({ pages }: Watched, signal: AbortSignal): AbortController {
  const page = new AbortController();
  if (signal.aborted) page.abort();
  signal.addEventListener('abort', () => page.abort(), { once: true });
  pages.add(page);
  const [oldest] = pages;
  if (pages.size > PAGES_PER_VISIT && oldest) {
    pages.delete(oldest);
    oldest.abort();
  }
  return page;
}

/** Read now, so true now, whenever the waits were estimated. */
async function currentView(deps: Deps, visit: string): Promise<VisitView | null> {
  const record = await deps.store.access.hall.visit(visit);
  const [first] = record?.stops ?? [];
  if (!record || !first) return null;
  const { at, businessDay } = momentOf(deps);
  const view = { ...visitView(record, deps.content().town, deps.waits.current()), asOf: at };
  return deps.dayOf(first.arrivedAt) === businessDay ? view : asSeenLater(view);
}
