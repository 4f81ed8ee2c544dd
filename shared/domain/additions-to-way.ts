import { comesAfter, mattersOf, type Matters, type Precedence } from './out-of-order.ts';
import { isLive, type Stop } from './visit.ts';

/** A stop of a way as far as something can be added to it. */
export type OpenStop = Pick<Stop, 'id' | 'line' | 'errand' | 'also' | 'kind' | 'state' | 'counter' | 'place'>;

/** What becomes of one asked stop: more to do at one that is there, or a stop of its own at a place. */
export type Addition =
  | ({ readonly kind: 'join'; readonly stop: string } & Matters)
  | ({ readonly kind: 'new'; readonly line: string; readonly place: number } & Matters);

/** A way and what is asked of it. */
export interface AskedOfWay {
  /** All stops of the visit in their order. */
  readonly way: readonly OpenStop[];
  readonly asked: Matters & Pick<Stop, 'line'>;
  /** Who asks: what is done at another counter now is left alone. */
  readonly counter: number;
  readonly procedures: Precedence;
}

/**
 * Where an asked stop goes: to the first open stop of its line where nothing that must come first stands later; else before
 * the first stop to come that must wait for it; else last. What the way has already is left out; null = all of it.
 */
export function additionToWay({ way, asked, counter, procedures }: AskedOfWay): Addition | null {
  const open = way.filter((stop) => stop.state === 'planned' || isLive(stop));
  const there = new Set(open.flatMap(mattersOf));
  const [errand, ...also] = mattersOf(asked).filter((id) => !there.has(id));
  if (errand === undefined) return null;
  const added = [errand, ...also];
  const goesFirst = (stop: OpenStop): boolean =>
    mattersOf(stop).some((first) => added.some((id) => comesAfter(id, first, procedures)));
  const joined = open.find((stop, at) => takesMore(stop, asked.line, counter) && !open.slice(at + 1).some(goesFirst));
  if (joined) return joins(joined, added);
  const follower = open.find(
    (stop) => isToCome(stop) && mattersOf(stop).some((id) => added.some((first) => comesAfter(id, first, procedures))),
  );
  const last = 1 + Math.max(...way.map(({ place }) => place));
  return { line: asked.line, kind: 'new', errand, also, place: follower?.place ?? last };
}

function isToCome({ kind, state }: OpenStop): boolean {
  return kind === 'reception' && state === 'planned';
}

function takesMore(stop: OpenStop, line: string, counter: number): boolean {
  const elsewhere = (stop.state === 'called' || stop.state === 'serving') && stop.counter !== counter;
  return stop.kind === 'reception' && stop.line === line && !elsewhere;
}

/** A ticket without a matter (the line's letter) is named by what it turns out to be for; a letter adds nothing. */
function joins(stop: OpenStop, added: readonly string[]): Addition | null {
  const said = added.filter((id) => id !== stop.line);
  const [errand, ...also] = [...mattersOf(stop).filter((id) => id !== stop.line), ...said];
  return errand === undefined || said.length === 0 ? null : { kind: 'join', stop: stop.id, errand, also };
}
