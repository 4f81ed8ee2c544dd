import type * as z from 'zod';

/** What is wrong with the content, for the person who edits it: file, place in it, reason. */
export interface ContentFault {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}

/** Where a file does not have its schema's shape. */
export function shapeFaults(file: string, parsed: z.ZodSafeParseResult<unknown>): ContentFault[] {
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    file,
    path: issue.path.join('.') || '(whole file)',
    reason: issue.message,
  }));
}

/** One fault for each name that stands twice. */
export function repeats(file: string, path: string, names: readonly string[]): ContentFault[] {
  const again = names.filter((name, at) => names.indexOf(name) !== at);
  return [...new Set(again)].map((name) => ({ file, path, reason: `"${name}" stands twice` }));
}
