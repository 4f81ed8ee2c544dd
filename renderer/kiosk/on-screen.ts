import type { KioskEvent } from './event.ts';
import type { Screen } from './screen.ts';

/** One kind of screen. */
export type ScreenOf<Kind extends Screen['kind']> = Extract<Screen, { kind: Kind }>;

/** One kind of event. */
export type EventOf<Type extends KioskEvent['type']> = Extract<KioskEvent, { type: Type }>;

/** A move that is possible on one kind of screen only; elsewhere it changes nothing. */
export function onScreen<Kind extends Screen['kind'], Event>(
  kind: Kind,
  next: (screen: ScreenOf<Kind>, event: Event) => Screen,
) {
  return (screen: Screen, event: Event): Screen =>
    screen.kind === kind ? next(screen as ScreenOf<Kind>, event) : screen;
}
