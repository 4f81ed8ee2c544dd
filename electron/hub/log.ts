/** Lines for the person who runs the hub. Never input, names or anything else of a visitor. */
export interface Log {
  info(line: string): void;
  error(line: string): void;
}

/** Log to the standard streams, with the time in UTC on errors. */
export const consoleLog: Log = {
  info: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${new Date().toISOString()} ${line}\n`),
};
