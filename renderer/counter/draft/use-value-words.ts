import type { Fact } from '../../../shared/domain/fact.ts';
import { shownValue } from '../../../shared/forms/shown-value.ts';
import { useDesk } from '../desk.ts';

/** A value as it is read: dates in full, numbers with their unit, options by their words. */
export function useValueWords(): (fact: Fact, value: string) => string {
  const { language } = useDesk();
  return (fact, value) => shownValue(fact, value, language);
}
