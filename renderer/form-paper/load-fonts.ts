/** Weights the paper is set in. */
const WEIGHTS = [400, 700] as const;

/**
 * Waits until the letters of a text are there: what only the printer sees is not fetched by being shown. Without them it is
 * printed in the system's own.
 */
export async function loadFonts(text: string): Promise<void> {
  const words = getComputedStyle(document.documentElement).getPropertyValue('--words');
  await Promise.allSettled(WEIGHTS.map((weight) => document.fonts.load(`${weight} 1rem ${words}`, text)));
}
