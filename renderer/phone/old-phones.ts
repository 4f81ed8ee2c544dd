/**
 * What phones of 2020 (Safari 13) lack and the client's library names while it loads: it counts its messages with a
 * `BigInt`, where a number does as well, and mentions a stream it does not use here. Imported before anything else.
 */
const page = globalThis as unknown as Record<string, unknown>;
page['BigInt'] ??= Number;
page['TransformStream'] ??= Object;

export {};
