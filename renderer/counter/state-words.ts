import type { Stop } from '../../shared/domain/visit.ts';
import type { Words } from './use-texts.ts';

/** How a stop stands; a hand-over to come is one whose papers are being prepared. */
export function stateWords({ state, kind }: Pick<Stop, 'state' | 'kind'>, t: Words): string {
  return state === 'planned' && kind === 'hand-over' ? t('papers.preparing') : t(`state.${state}`);
}
