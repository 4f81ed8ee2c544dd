/** Tells of each fault the first time: a panel that fails in every round fills no log. */
export function reportOnce(tell: (error: unknown) => void): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    const name = error instanceof Error ? error.message : String(error);
    if (told.has(name)) return;
    told.add(name);
    tell(error);
  };
}
