import { failWith, ok, type Result } from '../../shared/lib/result.ts';

/** Chromium's switches an installation may need; every other one that is not ours is refused. */
const FOR_CHROMIUM: readonly string[] = [
  'ozone-platform',
  'ozone-platform-hint',
  'force-device-scale-factor',
  'disable-gpu',
];

/** Switches that open the program to a debugger: fine where it is developed, refused where it is installed. */
const FOR_DEBUGGERS = /^(inspect|remote-debugging|remote-allow)/;

/** A switch that an installed program does not start with. */
export interface RefusedSwitch {
  readonly code: 'REFUSED_SWITCH';
  readonly data: { readonly name: string };
}

/**
 * What remains for `readSettings`, which refuses every name it does not know (and with it Chromium's other switches).
 * Fuses do not cover `--remote-debugging-port`, so it is refused here.
 */
export function ownArguments(argv: readonly string[], packaged: boolean): Result<readonly string[], RefusedSwitch> {
  const debuggers = argv.map(switchName).filter((name) => FOR_DEBUGGERS.test(name));
  if (packaged && debuggers[0] !== undefined) return failWith('REFUSED_SWITCH', { name: debuggers[0] });
  return ok(
    argv.filter(
      (argument) => !FOR_CHROMIUM.includes(switchName(argument)) && !FOR_DEBUGGERS.test(switchName(argument)),
    ),
  );
}

/** Chromium takes one dash or two, and on Windows a slash. */
const switchName = (argument: string): string => (/^(?:--?|\/)([^=]+)/.exec(argument)?.[1] ?? '').toLowerCase();
