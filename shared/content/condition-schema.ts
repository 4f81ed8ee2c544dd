import * as z from 'zod';
import type { Condition } from '../domain/guide.ts';

/** Conditions about things with such ids. Every kind is tried in turn: the message says what a condition may be. */
export function conditionOn(id: z.ZodString, option: z.ZodString): z.ZodType<Condition> {
  const condition: z.ZodType<Condition> = z.lazy(() =>
    z.union(
      [
        z.strictObject({ all: z.array(condition).min(1) }),
        z.strictObject({ any: z.array(condition).min(1) }),
        z.strictObject({ not: condition }),
        z.strictObject({ is: z.tuple([id, option]) }),
      ],
      'a condition: {all}, {any}, {not} or {is: [question, option]}',
    ),
  );
  return condition;
}
