import type { DeviceSettings } from '../settings/read-settings.ts';

/** What the hub must know besides its port: the same file, the same folder, the same town. */
export function hubFlags(settings: DeviceSettings, argv: readonly string[]): readonly string[] {
  const { data, host, town, demo, role } = settings;
  const config = argv.filter((argument) => argument.startsWith('--config='));
  const flags = [`--data=${data}`, `--host=${host}`, `--town=${town}`, ...config];
  return demo || role === 'demo' ? [...flags, '--demo'] : flags;
}
