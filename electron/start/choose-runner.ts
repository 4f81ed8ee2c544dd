/** What the machine offers. */
export interface Machine<Electron> {
  readonly electron: Electron | null;
  readonly platform: NodeJS.Platform;
  readonly hasDisplay: boolean;
  readonly isRoot: boolean;
}

/** How the program is run. */
export type Runner<Electron> =
  { readonly kind: 'desktop'; readonly electron: Electron } | { readonly kind: 'headless'; readonly reason: string };

/** The desktop program where it can run, else the hub alone, with the reason. */
export function chooseRunner<Electron>({
  electron,
  platform,
  hasDisplay,
  isRoot,
}: Machine<Electron>): Runner<Electron> {
  const linux = platform === 'linux';
  if (linux && !hasDisplay) return { kind: 'headless', reason: 'there is no display (DISPLAY, WAYLAND_DISPLAY)' };
  if (linux && isRoot)
    return { kind: 'headless', reason: 'Chromium refuses its sandbox to root; start it as another user' };
  if (electron === null) {
    return { kind: 'headless', reason: 'there is no Electron here (npx install-electron --no, or npm run setup)' };
  }
  return { kind: 'desktop', electron };
}
