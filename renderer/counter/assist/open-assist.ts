import type { Stop } from '../../../shared/domain/visit.ts';
import { happen } from '../store.ts';

/** Opens the guide, for whoever is at the counter or for somebody without a ticket. */
export function openAssist(here: Pick<Stop, 'visitId' | 'language'> | null): void {
  const visitor = { visit: here?.visitId ?? null, language: here?.language ?? 'ja' } as const;
  happen({ type: 'panel opened', panel: { kind: 'assist' } });
  happen({ type: 'assist', move: { kind: 'begun', ...visitor } });
}
