import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n/add-texts.ts';
import type { Later } from './later.ts';

/** The first picture comes first; a page that is never idle waits no longer than this (ms). */
const LONGEST_WAIT_MS = 1_000;

/** What could not be fetched is asked for again after this time (ms). */
const AGAIN_MS = 3_000;

/** The parts that come later: null until they are here, which is before anybody has pressed their way to them. */
export function useLater(): Later | null {
  const { i18n } = useTranslation();
  const [later, setLater] = useState<Later | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (later) return;
    const fetch = async (): Promise<void> => {
      const { laterParts } = await import('./later-parts.ts');
      addTexts(i18n, laterParts.texts);
      setLater(laterParts);
    };
    let again: ReturnType<typeof setTimeout> | undefined;
    const failed = (): void => void (again = setTimeout(() => setTries(tries + 1), AGAIN_MS));
    const idle = requestIdleCallback(() => void fetch().catch(failed), { timeout: LONGEST_WAIT_MS });
    return () => {
      cancelIdleCallback(idle);
      clearTimeout(again);
    };
  }, [i18n, later, tries]);
  return later;
}
