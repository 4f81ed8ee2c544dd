/** The first view of a live operation; the subscription ends with it. */
export async function newestOf<View>(live: Promise<AsyncIterable<View>>): Promise<View> {
  for await (const view of await live) return view;
  throw new Error('the live view ended without a view');
}

/** Waits until a live view satisfies a condition; fails by the test's own time-out, not by one of its own. */
export async function until<View>(live: Promise<AsyncIterable<View>>, right: (view: View) => boolean): Promise<View> {
  for await (const view of await live) if (right(view)) return view;
  throw new Error('the live view ended before the condition came true');
}
