/** The policy header of every page: its own files, its own hub, nothing else. */
export function contentPolicy(hub: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    `connect-src ${hubOrigin(hub)}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** `ws://host:port` without the path. */
function hubOrigin(hub: string): string {
  const { protocol, host } = new URL(hub);
  return `${protocol}//${host}`;
}
