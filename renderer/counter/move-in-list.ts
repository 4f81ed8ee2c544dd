const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows walk through the keys of the lists (`data-row`); from elsewhere they go to the first. False for other keys. */
export function moveInList(page: Document, key: string): boolean {
  const step = steps[key];
  if (step === undefined) return false;
  const rows = [...page.querySelectorAll<HTMLElement>('[data-row] button')];
  const here = rows.findIndex((row) => row === page.activeElement);
  const there = here < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, here + step));
  rows[there]?.focus();
  return rows.length > 0;
}
