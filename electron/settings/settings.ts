import * as z from 'zod';
import { cardSources } from '../../shared/bridge.ts';

const port = z.int().min(0).max(65535);

/** How this device prints tickets. `simulated` belongs to the demo. */
export const printerSettings = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('simulated') }),
  z.strictObject({ kind: z.literal('network'), host: z.string().min(1), port: port.default(9100) }),
  z.strictObject({ kind: z.literal('file'), path: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('system'),
    name: z.string().min(1),
    widthMm: z.number().min(40).max(120).default(80),
  }),
]);

/** A device's settings file (`machimado.json`), complete: every key has a default, unknown keys are refused. */
export const settingsSchema = z.strictObject({
  /** Which window(s) this device opens; `demo` opens kiosk, counter and signage at once. */
  role: z.enum(['kiosk', 'counter', 'signage', 'manager', 'office', 'demo']).default('kiosk'),
  /** Address of a hub elsewhere (`wss://host:port`); null = this device runs the hub. */
  hub: z
    .string()
    .regex(/^(wss:\/\/|ws:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$))/, 'wss://…, or ws:// on this machine')
    .nullable()
    .default(null),
  /** Folder of the hub's data; null = the user's data folder. */
  data: z.string().min(1).nullable().default(null),
  /** Address the hub listens on. Anything but loopback needs `tls`. */
  host: z.string().min(1).default('127.0.0.1'),
  port: port.default(8787),
  tls: z
    .strictObject({ cert: z.string().min(1), key: z.string().min(1) })
    .nullable()
    .default(null),
  /** Names under which other machines reach the hub (`hub.town.example`); requests for any other name are refused. */
  names: z.array(z.string().min(1)).default([]),
  /** Where visitors' phones reach the hub, if the town publishes it. */
  publicUrl: z
    .url({ protocol: /^https$/ })
    .regex(/^[^?#@]+$/, 'https://name or https://name/path')
    .nullable()
    .default(null),
  /** Folder under `assets/content`, or a path of the town's own. */
  town: z.string().min(1).default('mirai-machi'),
  /** The kiosk's panel: layout and millimetres per pixel follow from it. */
  panel: z.enum(['portrait-32', 'landscape-21']).default('portrait-32'),
  printer: printerSettings.default({ kind: 'none' }),
  /** Where My Number cards are read; `simulated` belongs to the demo, which takes it where nothing is set. */
  card: z.enum(cardSources).default('none'),
  /** The system's name of the printer for A4 forms; null = its dialog asks each time. */
  formPrinter: z.string().min(1).nullable().default(null),
  /** Sample staff, a simulated printer and a few made-up visitors. */
  demo: z.boolean().default(false),
  /** Operations per second one connection may ask for before it is slowed down. */
  operationsPerSecond: z.int().min(1).default(50),
});

/** A device's settings with all defaults filled in. */
export type Settings = z.infer<typeof settingsSchema>;

/** How this device prints tickets. */
export type PrinterSettings = Settings['printer'];
