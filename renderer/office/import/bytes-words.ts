/** A size as people say it: 50 MB. */
export function bytesWords(bytes: number): string {
  return `${Math.floor(bytes / (1024 * 1024))} MB`;
}
