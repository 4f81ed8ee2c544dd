import { setTimeout } from 'node:timers/promises';
import type { Wait } from '../../../shared/card/wait.ts';

/** Waits on the machine's clock. */
export const machineWait: Wait = (ms, signal) => setTimeout(ms, undefined, { signal });
