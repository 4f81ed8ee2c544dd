import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { chmod, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { deviceRecordSchema, NEVER_PAIRED, type DeviceRecord } from './device-record.ts';
import type { ShellLog } from './log.ts';

/** The life of `device.json`: read once, written whole, readable for its owner alone. */
export class DeviceFile {
  #record: DeviceRecord;
  #written: Promise<void> = Promise.resolve();
  readonly #file: string;

  private constructor(file: string, record: DeviceRecord) {
    this.#file = file;
    this.#record = record;
  }

  /** Reads the file. One that cannot be understood is set aside under another name and reported, never overwritten. */
  static open(folder: string, log: ShellLog): DeviceFile {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, 'device.json');
    return new DeviceFile(file, readRecord(file, log));
  }

  /** What is known now. */
  record(): DeviceRecord {
    return this.#record;
  }

  /** Changes what is known and keeps it; changes are written one after another. */
  change(make: (record: DeviceRecord) => DeviceRecord): Promise<void> {
    this.#record = make(this.#record);
    const text = `${JSON.stringify(this.#record, null, 2)}\n`;
    const write = this.#written.then(() => writeWhole(this.#file, text));
    this.#written = write.catch(() => undefined);
    return write;
  }
}

function readRecord(file: string, log: ShellLog): DeviceRecord {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NEVER_PAIRED;
    throw error;
  }
  const record = understood(text);
  if (record !== null) return record;
  const aside = `${file}.broken-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`;
  renameSync(file, aside);
  log(`${file} could not be understood and lies now at ${aside}; this machine has to be paired again`);
  return NEVER_PAIRED;
}

function understood(text: string): DeviceRecord | null {
  try {
    return deviceRecordSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A power cut leaves the old file or the new one. */
async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  const handle = await open(beside, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await chmod(beside, 0o600);
  await rename(beside, file);
}
