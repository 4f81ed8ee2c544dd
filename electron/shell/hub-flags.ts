import type { DeviceSettings } from '../settings/read-settings.ts';

/** What the hub must know besides its port: the same file, the same folder, the same town. */
export function hubFlags(settings: DeviceSettings, argv: readonly string[]): readonly string[] {
  const { data, host, town, demo } = settings;
  const config = argv.flatMap((argument, at) => {
    if (argument === '--config') return [`--config=${argv[at + 1] ?? ''}`];
    return argument.startsWith('--config=') ? [argument] : [];
  });
  const flags = [`--data=${data}`, `--host=${host}`, `--town=${town}`, ...config];
  return demo ? [...flags, '--demo'] : flags;
}
