const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows walk from row to row of the lists (`data-row`), to the last key of each; from elsewhere to the first row. False for other keys. */
export function moveInList(page: Document, key: string): boolean {
  const step = steps[key];
  if (step === undefined) return false;
  const rows = [...page.querySelectorAll('[data-row]')].filter((row) => row.querySelector('button'));
  const here = rows.findIndex((row) => row.contains(page.activeElement));
  const there = here < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, here + step));
  focusLastKey(rows[there]);
  return rows.length > 0;
}

/** Puts the focus on the row of a stop (`data-stop`). */
export function focusRow(page: Document, stop: string): void {
  focusLastKey(page.querySelector(`[data-stop="${CSS.escape(stop)}"]`));
}

function focusLastKey(row: Element | null | undefined): void {
  const keys = row?.querySelectorAll<HTMLElement>('button');
  keys?.[keys.length - 1]?.focus();
}

/** Id of the stop whose row has the focus (`data-stop`), if one has. */
export function stopInFocus(page: Document): string | null {
  return page.activeElement?.closest<HTMLElement>('[data-stop]')?.dataset['stop'] ?? null;
}
