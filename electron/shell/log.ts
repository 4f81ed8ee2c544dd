/** Lines for the person who looks after the machine. Never input, names or anything else of a visitor. */
export type ShellLog = (line: string) => void;

/** Log to the error stream, with the time in UTC. */
export const shellLog: ShellLog = (line) => void process.stderr.write(`${new Date().toISOString()} shell: ${line}\n`);
