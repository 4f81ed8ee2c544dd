import type { Words } from '../use-texts.ts';

/** Looks the words for a chosen room up, which other screens show too. */
export type RoomTexts = (
  key: `kiosk:room.${'and' | 'through' | 'range' | 'nextDay' | 'paper'}`,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The words for a chosen room out of the kiosk's. */
export function roomTexts(t: Words): RoomTexts {
  return (key, values) => t(key, values ?? {});
}
