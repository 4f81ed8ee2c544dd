/** What happens when, in order; equals in the order they were entered. */
export interface Agenda {
  enter(at: number, happens: (at: number) => void): void;
  /** Lets everything happen until nothing is entered any more. */
  run(): void;
}

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly happens: (at: number) => void;
}

/** An empty agenda. */
export function agenda(): Agenda {
  const entries: Entry[] = [];
  let order = 0;
  return {
    enter(at, happens) {
      const entry = { at, order: order++, happens };
      let place = entries.length;
      while (place > 0 && before(entry, entries[place - 1]!)) place -= 1;
      entries.splice(place, 0, entry);
    },
    run() {
      for (let next = entries.pop(); next; next = entries.pop()) next.happens(next.at);
    },
  };
}

/** The next to happen stands last. */
function before(one: Entry, other: Entry): boolean {
  return one.at > other.at || (one.at === other.at && one.order > other.order);
}
