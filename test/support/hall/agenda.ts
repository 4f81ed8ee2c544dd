/** What happens when, in order; equals in the order they were entered. */
export interface Agenda {
  enter(at: number, happens: Happening): void;
  /** Lets everything happen until nothing is entered any more. */
  run(): void;
  /** The same where what happens takes its time: one after another. `before` is told the time of each. */
  play(before: (at: number) => Promise<void>): Promise<void>;
}

type Happening = (at: number) => void | Promise<void>;

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly happens: Happening;
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
      for (let next = entries.pop(); next; next = entries.pop()) void next.happens(next.at);
    },
    async play(before) {
      for (let next = entries.pop(); next; next = entries.pop()) {
        await before(next.at);
        await next.happens(next.at);
      }
    },
  };
}

/** The next to happen stands last. */
function before(one: Entry, other: Entry): boolean {
  return one.at > other.at || (one.at === other.at && one.order > other.order);
}
