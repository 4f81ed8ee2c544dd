/** How long (ms) an answer is good whatever happens: time alone changes pictures, too. */
const KEPT_MS = 60_000;
/** What has changed is looked at as often as this (ms), however many ask. */
const LOOK_MS = 1_000;

/** What the keeping hangs on. */
export interface KeptOptions {
  readonly now: () => number;
  /** Another word as soon as answers would be others. */
  readonly stamp: () => Promise<string>;
}

/** Gives the answer of a name, made once for all who ask until something changes or a minute has passed. */
export type KeptAnswers<Value> = (name: string, make: () => Promise<Value>) => Promise<Value>;

/** Keeps answers. Names come from the town's content, never from who asks: else they would fill the memory. */
export function keptAnswers<Value>({ now, stamp }: KeptOptions): KeptAnswers<Value> {
  const answers = new Map<string, Promise<Value>>();
  let kept = { stamp: '', since: 0 };
  let look = { at: -Infinity, stamp: Promise.resolve('') };

  const stampNow = (): Promise<string> => {
    if (Math.abs(now() - look.at) >= LOOK_MS) look = { at: now(), stamp: stamp() };
    return look.stamp;
  };
  return async (name, make) => {
    const current = await stampNow().catch((error: unknown) => {
      look = { at: -Infinity, stamp: Promise.resolve('') };
      throw error;
    });
    if (current !== kept.stamp || Math.abs(now() - kept.since) >= KEPT_MS) {
      answers.clear();
      kept = { stamp: current, since: now() };
    }
    const known = answers.get(name);
    if (known) return known;
    const made = make();
    answers.set(name, made);
    made.catch(() => answers.delete(name));
    return made;
  };
}
