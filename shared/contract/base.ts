import { oc } from '@orpc/contract';
import * as z from 'zod';
import type { OperationMeta, Role } from './roles.ts';

/** Starts an operation that only these roles may call. Errors every operation can answer are declared here once. */
export const operation = (...roles: Role[]) =>
  oc.$meta<OperationMeta>({ roles: [] }).meta({ roles }).errors({
    /** The caller has not shown a credential of the right role. */
    NOT_ALLOWED: {},
    /** Too many operations in a short time; nothing was done. */
    TOO_FAST: {},
    /** The store could not write (disk full, locked); nothing was done. */
    STORE_UNAVAILABLE: {},
  });

/** Ids made by the hub. */
export const id = z.string().min(1).max(64);

/** A counter's number. */
export const counterNumber = z.int().min(1).max(99);
