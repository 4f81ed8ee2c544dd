import { happen } from '../store.ts';

/** On without the card, as soon as none lies there. */
export function goWithout(): void {
  happen({ type: 'card done', card: null });
}
