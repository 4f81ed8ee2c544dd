import v8 from 'node:v8';

/**
 * Keeps V8's young generation small. A hub lives for months on a small machine; V8 would let it grow by 100 MB that hold
 * nothing (test/bench/README.md, memory). Works at any time, best before the work begins.
 */
export function keepHeapSmall(): void {
  v8.setFlagsFromString('--semi-space-growth-factor=1');
}
