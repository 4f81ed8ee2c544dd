import type { Stop } from '../../shared/domain/visit.ts';
import type { VisitorPanelKind } from './state.ts';
import { happen } from './store.ts';

/** Opens what is asked about one visitor. */
export function openAbout(kind: VisitorPanelKind, { id }: Pick<Stop, 'id'>): void {
  happen({ type: 'panel opened', panel: { kind, stop: id } });
}
