/** What every place where shared runs has: the page, the hub, a child process. Nothing else of them is known here. */

interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
}

declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(
    label: 'utf-8' | 'shift_jis' | 'utf-16le' | 'utf-16be',
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  );
  decode(bytes: Uint8Array): string;
}
