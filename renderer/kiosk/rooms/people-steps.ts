/** Numbers of people that are asked: at most so many. */
export const peopleSteps = [10, 20, 40, 100] as const;

/** More than the last step. */
export const MANY = 101;

/** Where the number begins for those who have not decided, and for many. */
const START = { undecided: 10, many: 150 } as const;

/** Most people a form has a place for. */
const MOST = 999;

/** The number of people a wish begins with, in a room that holds so many. */
export function startPeople(wish: number | null, capacity: number | null): number {
  const said = wish === null ? START.undecided : wish === MANY ? START.many : wish;
  return Math.min(said, capacity ?? MOST);
}

/** The next number, up or down: by ones up to 20, by fives up to 100, then by tens. */
export function nextPeople(people: number, by: 1 | -1, capacity: number | null): number {
  const from = by === 1 ? people : people - 1;
  const step = from < 20 ? 1 : from < 100 ? 5 : 10;
  const next = by === 1 ? (Math.floor(people / step) + 1) * step : (Math.ceil(people / step) - 1) * step;
  return Math.min(Math.max(1, next), capacity ?? MOST);
}
