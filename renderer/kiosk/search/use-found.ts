import { useEffect, useMemo } from 'react';
import type { Found } from '../../../shared/search/search.ts';
import { search } from '../../../shared/search/search.ts';
import { useHall } from '../hall.ts';
import { useKiosk } from '../store.ts';

/** What is found by the words typed so far. */
export function useFound(typed: string): readonly Found[] {
  const { searchIndex } = useHall();
  const language = useKiosk((state) => state.language);
  // made while the visitor looks at the empty field, not at the first key
  useEffect(() => void searchIndex(), [searchIndex]);
  return useMemo(
    () => (typed.trim() === '' ? [] : search(searchIndex(), typed, language)),
    [searchIndex, typed, language],
  );
}
