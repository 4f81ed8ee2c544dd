/** A long work that stops now and then, so that others can go first. */
export type Steps<Value> = Generator<undefined, Value>;

/** Does a work to its end; `pause` lets others in between its steps. */
export async function inSteps<Value>(work: Steps<Value>, pause: () => Promise<void>): Promise<Value> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}
